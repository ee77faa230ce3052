-- The cell of the first row below the headings.
select cell_text(cell) as cell
from raw_cell
order by source_row
limit 1
