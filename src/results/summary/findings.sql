-- Findings, counted by everything that a report distinguishes.
select
    vendor,
    rule,
    level,
    grade,
    reason,
    responsible,
    cause,
    sum(findings) as findings
from counted_finding
group by all
order by all
