-- Whether the cell of a column was there and could not be read.
create or replace temp macro is_emptied(emptied, column_name) as
    coalesce(contains(emptied, '|' || column_name || '|'), false)
