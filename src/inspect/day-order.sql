-- The orders in which days written with numbers can be read, by notation; AM and PM after a time count as one `a`. A four-digit year comes first or last; a
-- two-digit one anywhere.
with parts as (
    select
        place,
        row_count,
        first_row,
        cell,
        regexp_extract(cell, '^([0-9]+)', 1) as one,
        regexp_extract(cell, '^[0-9]+([-/.])', 1) as mark,
        regexp_extract(cell, '^[0-9]+[-/.]([0-9]+)', 1) as two,
        regexp_extract(cell, '^[0-9]+[-/.][0-9]+[-/.]([0-9]+)', 1) as three,
        regexp_replace(
            regexp_replace(regexp_extract(cell, '^[0-9]+[-/.][0-9]+[-/.][0-9]+(.*)$', 1), '[0-9]+', '9', 'g'),
            '[AaPp][.]?[Mm][.]?$',
            'a'
        ) as time_shape
    from column_value
    where kind in ('day', 'moment')
),

years as (
    select
        *,
        case when length(one) = 4 then one when length(one) = 2 and length(three) <= 2 then '20' || one end as first_year,
        case when length(three) = 4 then three when length(one) <= 2 and length(three) = 2 then '20' || three end as last_year
    from parts
),

orders as (
    select
        *,
        try_cast(last_year || '-' || lpad(two, 2, '0') || '-' || lpad(one, 2, '0') as date) as day_first,
        try_cast(last_year || '-' || lpad(one, 2, '0') || '-' || lpad(two, 2, '0') as date) as month_first,
        try_cast(first_year || '-' || lpad(two, 2, '0') || '-' || lpad(three, 2, '0') as date) as year_first
    from years
)

select
    place,
    mark,
    time_shape,
    greatest(length(one), length(three)) = 4 as has_long_year,
    length(one) = 4 as begins_with_year,
    cast(sum(row_count) as bigint) as row_count,
    cast(coalesce(sum(row_count) filter (where day_first is not null), 0) as bigint) as day_first,
    cast(coalesce(sum(row_count) filter (where month_first is not null), 0) as bigint) as month_first,
    cast(coalesce(sum(row_count) filter (where year_first is not null), 0) as bigint) as year_first,
    cast(coalesce(sum(row_count) filter (where day_first is not null and month_first is null), 0) as bigint) as only_day_first,
    cast(coalesce(sum(row_count) filter (where month_first is not null and day_first is null), 0) as bigint) as only_month_first,
    cast(coalesce(sum(row_count) filter (where day_first = month_first and year_first is null), 0) as bigint) as same_day,
    array_to_string(min(first_row, 5), ',') as first_rows,
    array_to_string(min(first_row, 5) filter (where month_first is not null and day_first is null), ',') as month_first_rows,
    arg_min(cell, first_row) as example,
    cast(arg_min(day_first, first_row) as varchar) as example_day_first,
    cast(arg_min(month_first, first_row) as varchar) as example_month_first,
    cast(arg_min(year_first, first_row) as varchar) as example_year_first
from orders
group by place, mark, time_shape, greatest(length(one), length(three)) = 4, length(one) = 4
order by place, row_count desc, mark, time_shape
