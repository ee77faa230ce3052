-- Call centres and agents with at least 1,000 conversations.
select
    vendor,
    count(*) as examined
from measured
where conversations >= 1000
group by vendor
