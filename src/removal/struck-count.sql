-- How many rows of a results file are removed, of how many.
select
    count(*) filter (where is_gone) as gone,
    count(*) as total
from struck_row
