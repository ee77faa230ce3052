-- Working days that can be told from an ordinary silence.
select
    vendor,
    count(*) as examined
from measured
group by vendor
