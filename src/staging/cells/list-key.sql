-- A list for comparing: its items sorted, without repeats. Most have one item.
create or replace temp macro list_key(list) as
    case when contains(list, '|') then array_to_string(list_sort(list_distinct(string_split(list, '|'))), '|') else list end
