-- All calls, on any day.
select
    vendor,
    count(*) as examined
from call
group by vendor
