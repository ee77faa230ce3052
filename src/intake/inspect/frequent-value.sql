-- The values that most rows of each column have.
with ranked as (
    select
        *,
        row_number() over (partition by place order by row_count desc, cell) as rank
    from column_value
)

select
    place,
    left(cell, 200) as cell,
    kind,
    row_count,
    first_row
from ranked
where rank <= cast($most as integer)
order by place, rank
