-- The ties of the rows in `source_rows`: `tie` includes the notation in which rows can be compared, `id` does not.
select
    source_row,
    concat_ws(' ', tie, notation) as tie,
    tie as id,
    leg
from format_tie
