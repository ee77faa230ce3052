-- Rows of totals: a word for totals is in one of their first columns.
select distinct source_row
from column_cell
where list_contains(from_json(cast($total_words as json), '["VARCHAR"]'), lower(cell))
