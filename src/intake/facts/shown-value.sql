-- The text of a value; a cell that could not be read shows as such, and one without a value as `nothing`.
create or replace temp macro shown_value(value_text, emptied, column_name, nothing) as
    coalesce(value_text, case when is_emptied(emptied, column_name) then '(unreadable)' else nothing end)
