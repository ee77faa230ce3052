-- Days of campaigns with at least 100 calls picked up.
select
    vendor,
    count(*) as examined
from measured
group by vendor
