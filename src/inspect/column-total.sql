-- The filled cells of each column, and how long and how varied its values are.
select
    place,
    cast(sum(row_count) as bigint) as filled,
    count(*) as different,
    min(length(cell)) as shortest,
    max(length(cell)) as longest
from column_value
group by place
order by place
