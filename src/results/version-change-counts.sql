-- Findings that appeared, disappeared or changed, by call centre, rule and reason.
select
    vendor,
    rule,
    change,
    because,
    count(*) as findings
from result_changes
group by all
order by all
