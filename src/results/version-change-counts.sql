-- Findings that came, went or changed, by call centre and rule.
select
    vendor,
    rule,
    change,
    count(*) as findings
from result_changes
group by all
order by all
