-- The first different values of each column, in the order of the file.
with first_seen as (
    select
        place,
        unnest(min({'first_row': first_row, 'cell': left(cell, 200), 'kind': kind}, cast($most as integer))) as value
    from column_value
    group by place
)

select
    place,
    value.cell as cell,
    value.kind as kind,
    value.first_row as first_row
from first_seen
order by place, value.first_row, value.cell
