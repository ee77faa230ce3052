-- Cells of a column that may be two.
select
    source_row,
    cast($column as varchar) as column_name,
    'delimiter-in-cell' as reason
from raw_cell
where may_be_two_cells(cell, cast($delimiter as varchar), cast($pattern as varchar))
