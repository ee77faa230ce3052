-- Service, research and internal calls of the period.
select
    vendor,
    count(*) as examined
from call_scope
where is_judged
    and purpose in ('service', 'research', 'internal')
group by vendor
