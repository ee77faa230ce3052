-- Numbers of calls whose ids increase with time.
select
    vendor,
    max(found) as examined
from measured
group by vendor
