-- The shapes that most rows of each column have.
with shapes as (
    select
        place,
        shape,
        cast(sum(row_count) as bigint) as row_count
    from column_value
    group by place, shape
),

ranked as (
    select
        *,
        row_number() over (partition by place order by row_count desc, shape) as rank
    from shapes
)

select
    place,
    shape,
    row_count
from ranked
where rank <= cast($most as integer)
order by place, rank
