-- The text of a value; marks an unreadable cell as such, and shows an empty one as `nothing`.
create or replace temp macro shown_value(value_text, emptied, column_name, nothing) as
    coalesce(value_text, case when is_emptied(emptied, column_name) then '(unreadable)' else nothing end)
