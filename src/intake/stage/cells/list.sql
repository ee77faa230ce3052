-- Items between bars, trimmed, without empty ones; joined by bars again, null where none is left. Most lists already have this form, which one test
-- shows.
create or replace temp macro list_of(cell) as
    case
        when regexp_full_match(cell, '[!-"$-{}~]([ -{}~]*[!-{}~])?([|][!-{}~]([ -{}~]*[!-{}~])?)*') then cell
        else nullif(array_to_string(list_filter(list_transform(string_split(text_of(cell), '|'), lambda item: trim(item)), lambda item: item <> ''), '|'), '')
    end
