-- Terms that were agreed about the deliveries of the period.
select
    vendor,
    count(*) as examined
from measured
group by vendor
