-- Days that can be read in two orders, in a column with other cells that fit only the order that is not declared:
-- at least one in twenty of the cells that show an order (`day-order-in-doubt`), or fewer (`other-day-order`).
with cells as (
    select
        source_row,
        try_cast(regexp_extract(cell_text(cell), '^[^0-9]*([0-9]{1,2})[^0-9]+([0-9]{1,2})[^0-9]', 1) as integer) as first_part,
        try_cast(regexp_extract(cell_text(cell), '^[^0-9]*([0-9]{1,2})[^0-9]+([0-9]{1,2})[^0-9]', 2) as integer) as second_part
    from raw_cell
),

parts as (
    select
        source_row,
        case when cast($day_first as boolean) then first_part else second_part end as day_part,
        case when cast($day_first as boolean) then second_part else first_part end as month_part
    from cells
),

-- Counted apart: as windows over all rows they take a hundred times as long.
counted as (
    select
        count(*) filter (where month_part > 12 and day_part <= 12) as other_days,
        count(*) filter (where (month_part > 12 and day_part <= 12) or (day_part > 12 and month_part <= 12)) as certain_days
    from parts
)

select
    parts.source_row,
    cast($column as varchar) as column_name,
    case when counted.other_days * 20 >= counted.certain_days then 'day-order-in-doubt' else 'other-day-order' end as reason
from parts
cross join counted
where parts.day_part <= 12
    and parts.month_part <= 12
    and parts.day_part <> parts.month_part
    and counted.other_days > 0
