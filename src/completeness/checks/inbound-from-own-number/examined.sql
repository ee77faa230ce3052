-- Calls of the period that the log calls inbound.
select
    vendor,
    count(*) as examined
from period_call
where direction = 'inbound'
    and local_day >= cast($from_day as integer)
    and local_day <= cast($to_day as integer)
group by vendor
