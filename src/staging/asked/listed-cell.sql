-- The cells of a call list's column of numbers, below its heading.
select
    source_row as list_row,
    trim(coalesce(cell, '')) as cell
from raw_cell
where source_row > cast($heading_row as bigint)
