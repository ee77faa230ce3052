-- All calls, of whatever day.
select
    vendor,
    count(*) as examined
from call
group by vendor
