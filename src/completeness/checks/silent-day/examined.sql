-- Working days on which silence would be unusual.
select
    vendor,
    count(*) as examined
from measured
group by vendor
