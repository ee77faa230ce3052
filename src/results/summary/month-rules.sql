-- Findings by calendar month of the client's clock and rule.
select
    vendor,
    strftime(date '1970-01-01' + first_day, '%Y-%m') as month,
    rule,
    sum(findings) as findings
from counted_finding
group by all
order by all
