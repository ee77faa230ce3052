-- Calls of the period for service, research or within the company.
select
    vendor,
    count(*) as examined
from call_scope
where is_judged
    and purpose in ('service', 'research', 'internal')
group by vendor
