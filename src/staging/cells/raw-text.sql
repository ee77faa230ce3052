-- A row of the file as it was, rebuilt from its cells, to show rows that are not used.
create or replace temp macro raw_text(cells, delimiter) as
    array_to_string(list_transform(cells, lambda cell: coalesce(cell, '')), delimiter)
