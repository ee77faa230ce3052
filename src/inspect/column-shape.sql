-- The most frequent shapes of each column.
with shapes as (
    select
        place,
        shape,
        cast(sum(row_count) as bigint) as row_count
    from column_value
    group by place, shape
),

most_frequent as (
    select
        place,
        unnest(min({'rank': -row_count, 'shape': shape}, cast($most as integer))) as value
    from shapes
    group by place
)

select
    place,
    value.shape as shape,
    -value.rank as row_count
from most_frequent
order by place, value.rank, value.shape
