-- The old and the new value of a column.
create or replace temp macro change_text(column_name, before, after) as
    column_name || ': ' || before || ' > ' || after
