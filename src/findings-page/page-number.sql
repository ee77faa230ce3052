-- The numbers on the page, in order, and their digits without the country.
with numbers as (
    select distinct number
    from page_finding
)

select
    n.number,
    row_number() over (order by n.number) - 1 as number_place,
    case when starts_with(n.number, '+31') then substr(n.number, 4) else substr(n.number, 2) end as national
from numbers as n
