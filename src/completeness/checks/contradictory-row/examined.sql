-- Calls of the period.
select
    vendor,
    cast(sum(calls) as bigint) as examined
from loaded_day
where local_day >= cast($from_day as integer)
    and local_day <= cast($to_day as integer)
group by vendor
