-- How many cells of one column have a value, and how many different ones.
select
    count(*) as row_count,
    count(cell) as filled,
    count(distinct cell) as different
from data_cell
