-- The number of rows of each column with each kind of value.
select
    place,
    kind,
    cast(sum(row_count) as bigint) as row_count
from column_value
group by place, kind
order by place, row_count desc, kind
