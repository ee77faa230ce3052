-- For each finding of the page, the place of its number, and the place of its call among the calls of that number.
select
    cast(c.number_place as integer) as number_place,
    cast(c.call_place as integer) as call_place
from page_finding as f
inner join page_call as c
    on f.number = c.number
    and f.vendor = c.vendor
    and f.call_id = c.call_id
order by f.place
