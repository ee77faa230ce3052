-- Talks of a column, read as seconds, if there are at least five and half of them are longer than an hour; their unit is another one.
with talks as (
    select
        row_count,
        first_row,
        try_cast(replace(cell, ',', '.') as double) as seconds
    from column_value
    where place = cast($place as integer)
        and kind in ('whole', 'fraction', 'number')
)

select
    cast(sum(row_count) as bigint) as row_count,
    array_to_string(min(first_row, 5), ',') as first_rows
from talks
where seconds > 0
having sum(row_count) >= 5
    and 2 * coalesce(sum(row_count) filter (where seconds > 3600), 0) > sum(row_count)
