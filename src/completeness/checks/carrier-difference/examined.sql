-- Days of the period that the telephone provider's records cover.
select
    vendor,
    count(distinct local_day) as examined
from measured
group by vendor
