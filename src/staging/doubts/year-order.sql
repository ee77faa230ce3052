-- Two-digit years that may be the day: the supposed day is the same in all of them, and the supposed year is not.
with cells as (
    select
        source_row,
        try_cast(regexp_extract(cell_text(cell), '^[^0-9]*([0-9]{2})[^0-9]+[0-9]{1,2}[^0-9]+([0-9]{2})', 1) as integer) as first_part,
        try_cast(regexp_extract(cell_text(cell), '^[^0-9]*([0-9]{2})[^0-9]+[0-9]{1,2}[^0-9]+([0-9]{2})', 2) as integer) as last_part
    from raw_cell
    where cell_text(cell) is not null
),

spans as (
    select
        source_row,
        max(first_part) over () - min(first_part) over () as first_span,
        max(last_part) over () - min(last_part) over () as last_span
    from cells
)

select
    source_row,
    cast($column as varchar) as column_name,
    'year-order-in-doubt' as reason
from spans
where first_span = 0
    and last_span >= 2
