-- Whether the values of a column are the numbers of its rows: 1, 2, 3 and so on, but for a few rows such as totals.
with numbered as (
    select try_cast(cell as bigint) as number
    from column_value
    where place = cast($place as integer)
        and regexp_full_match(cell, '[0-9]{1,9}')
)

select count(*) as numbers
from numbered
having count(*) >= 5
    and min(number) <= 1
    and max(number) - min(number) + 1 = count(*)
