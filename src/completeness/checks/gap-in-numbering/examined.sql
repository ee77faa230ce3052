-- Numbers of calls whose ids count on with time.
select
    vendor,
    max(found) as examined
from measured
group by vendor
