-- Each number of a call list, with the first row in which it occurs.
select
    number,
    min(list_row) as list_row
from read_cell
where number is not null
group by number
