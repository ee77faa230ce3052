-- The values in rows of totals, and in how many of them.
select
    place,
    left(cell, 200) as cell,
    count(*) as row_count
from column_cell
where cell is not null
    and source_row in (select source_row from total_row)
group by all
order by all
