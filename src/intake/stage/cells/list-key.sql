-- A list as it is compared: its items sorted, each once. Most have one item.
create or replace temp macro list_key(list) as
    case when contains(list, '|') then array_to_string(list_sort(list_distinct(string_split(list, '|'))), '|') else list end
