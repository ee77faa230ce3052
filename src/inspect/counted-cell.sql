-- The values of one column, the most frequent first, each with its first rows.
select
    cell,
    count(*) as row_count,
    array_to_string(min(source_row, 3), ',') as first_rows
from data_cell
where cell is not null
group by cell
order by row_count desc, cell
limit cast($most as bigint)
