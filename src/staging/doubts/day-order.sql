-- Days whose day and month may have changed places, in a column with a declared order:
-- written days that can be read in two orders, beside cells that fit only the other order, which are at least one in twenty of the cells that show an order
-- (`day-order-in-doubt`), or fewer (`other-day-order`);
-- days that begin with the year, if their day is never above 12 and that of the written cells always is, and these are of two days or more (`day-order-in-doubt`): a spreadsheet that expects the
-- other order takes `01/06/2026` for a day, which it stores swapped, and leaves `13/06/2026` a text;
-- days of calls that all can be read in two orders, if they lie more than four times as far apart in the declared order as in the other one: the calls of the
-- first eleven days of a month become one day in each month (`day-order-in-doubt`).
with texts as (
    select
        source_row,
        cell_text(cell) as cell
    from raw_cell
),

cells as (
    select
        source_row,
        try_cast(regexp_extract(cell, '^[^0-9]*([0-9]{1,2})[^0-9]+([0-9]{1,2})[^0-9]', 1) as integer) as first_part,
        try_cast(regexp_extract(cell, '^[^0-9]*([0-9]{1,2})[^0-9]+([0-9]{1,2})[^0-9]', 2) as integer) as second_part,
        try_cast(regexp_extract(cell, '^[^0-9]*[0-9]{1,2}[^0-9]+[0-9]{1,2}[^0-9]+([0-9]{2,4})', 1) as integer) as year,
        try_cast(regexp_extract(cell, '^[0-9]{4}-([0-9]{2})-([0-9]{2})', 1) as integer) as stored_month,
        try_cast(regexp_extract(cell, '^[0-9]{4}-([0-9]{2})-([0-9]{2})', 2) as integer) as stored_day
    from texts
),

parts as (
    select
        source_row,
        stored_day,
        stored_month,
        coalesce(year, 0) as year,
        case when cast($day_first as boolean) then first_part else second_part end as day_part,
        case when cast($day_first as boolean) then second_part else first_part end as month_part
    from cells
),

-- Counted apart: as windows over all rows they take a hundred times as long.
counted as (
    select
        count(*) filter (where month_part > 12 and day_part <= 12) as other_days,
        count(*) filter (where (month_part > 12 and day_part <= 12) or (day_part > 12 and month_part <= 12)) as certain_days,
        count(distinct day_part) filter (where day_part > 12 and month_part <= 12) as late_days,
        count(*) filter (where day_part <= 12 and month_part <= 12) as open_days,
        count(distinct (day_part, month_part)) as days,
        max((year * 12 + month_part) * 31 + day_part) - min((year * 12 + month_part) * 31 + day_part) as span,
        max((year * 12 + day_part) * 31 + month_part) - min((year * 12 + day_part) * 31 + month_part) as other_span,
        coalesce(bool_and(stored_day <= 12), false) as stores_no_late_day
    from parts
)

select
    parts.source_row,
    cast($column as varchar) as column_name,
    case
        when parts.stored_day is null and counted.other_days * 20 < counted.certain_days then 'other-day-order'
        else 'day-order-in-doubt'
    end as reason
from parts
cross join counted
where (
        parts.day_part <= 12
        and parts.month_part <= 12
        and parts.day_part <> parts.month_part
        and (
            counted.other_days > 0
            or (
                cast($is_log as boolean)
                and counted.certain_days = 0
                and counted.days > 3
                and counted.span > 4 * counted.other_span
            )
        )
    )
    or (
        parts.stored_day <> parts.stored_month
        and counted.stores_no_late_day
        and counted.late_days > 1
        and counted.other_days = 0
        and counted.open_days = 0
    )
