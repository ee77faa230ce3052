-- From when to when calls of each vendor are loaded, including the history.
select
    v.vendor,
    count(c.call_key) as calls,
    min(c.local_day) as first_day,
    max(c.local_day) as last_day
from vendor as v
left join call as c
    on v.vendor = c.vendor
group by all
order by all
