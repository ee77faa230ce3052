-- Whether a column had an unreadable cell.
create or replace temp macro is_emptied(emptied, column_name) as
    coalesce(contains(emptied, '|' || column_name || '|'), false)
