-- The campaigns that a call centre names in its own logs.
select distinct campaign
from call
where vendor = cast($vendor as varchar)
    and campaign is not null
order by campaign
