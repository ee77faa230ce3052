-- Whether a column had a cell that could not be read.
create or replace temp macro is_emptied(emptied, column_name) as
    coalesce(contains(emptied, '|' || column_name || '|'), false)
