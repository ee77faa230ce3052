-- All calls, on any day.
select
    vendor,
    cast(sum(calls) as bigint) as examined
from loaded_day
group by vendor
