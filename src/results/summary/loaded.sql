-- From when to when calls of each vendor are loaded, including the history.
select
    v.vendor,
    cast(coalesce(sum(c.calls), 0) as bigint) as calls,
    min(c.local_day) as first_day,
    max(c.local_day) as last_day
from vendor as v
left join loaded_day as c
    on v.vendor = c.vendor
group by all
order by all
