-- Calls of the period.
select
    vendor,
    count(*) as examined
from call
where local_day >= cast($from_day as integer)
    and local_day <= cast($to_day as integer)
group by vendor
