-- Whether the values of a column are the numbers of its rows: 1, 2, 3 and so on from the first row to the last, except for a few rows such as totals,
-- and a few numbers that are missing.
with cells as (
    select
        row_count,
        first_row,
        case when regexp_full_match(cell, '[0-9]{1,9}') then cast(cell as bigint) end as number
    from column_value
    where place = cast($place as integer)
),

ranked as (
    select
        number,
        number - row_number() over (order by first_row) as missing_before
    from cells
    where number is not null
)

select count(*) as numbers
from ranked
having count(*) >= 5
    and min(number) <= 1
    and max(missing_before) - min(missing_before) <= greatest(1, count(*) // 20)
    and (select sum(row_count) from cells) - count(*) <= greatest(1, count(*) // 10)
