-- Days of a column that can be read in two orders, in a file where other cells of that column can only be days in the order that is not declared.
with cells as (
    select
        source_row,
        try_cast(regexp_extract(cell, '^[^0-9]*([0-9]{1,2})[^0-9]+([0-9]{1,2})[^0-9]', 1) as integer) as first_part,
        try_cast(regexp_extract(cell, '^[^0-9]*([0-9]{1,2})[^0-9]+([0-9]{1,2})[^0-9]', 2) as integer) as second_part
    from day_cell
),

parts as (
    select
        source_row,
        case when cast($day_first as boolean) then first_part else second_part end as day_part,
        case when cast($day_first as boolean) then second_part else first_part end as month_part
    from cells
),

told as (
    select
        source_row,
        day_part,
        month_part,
        bool_or(month_part > 12 and day_part <= 12) over () as has_other_order
    from parts
)

select
    source_row,
    cast($column as varchar) as column_name,
    'day-order-in-doubt' as reason
from told
where day_part <= 12
    and month_part <= 12
    and day_part <> month_part
    and has_other_order
