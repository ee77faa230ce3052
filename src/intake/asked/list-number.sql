-- Each number of a call list, with the first row that it stands in.
select
    number,
    min(list_row) as list_row
from read_cell
where number is not null
group by number
