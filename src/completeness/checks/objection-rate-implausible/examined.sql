-- Call centres and agents with at least 1,000 conversations and others to compare them with.
select
    vendor,
    count(*) as examined
from measured
where conversations >= 1000
    and other_conversations > 0
group by vendor
