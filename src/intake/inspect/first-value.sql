-- The first different values of each column, in the order of the file.
with ranked as (
    select
        *,
        row_number() over (partition by place order by first_row, cell) as rank
    from column_value
)

select
    place,
    left(cell, 200) as cell,
    kind,
    first_row
from ranked
where rank <= cast($most as integer)
order by place, rank
