-- Findings by calendar month of the client's clock and rule.
select
    s.vendor,
    strftime(date '1970-01-01' + s.local_day, '%Y-%m') as month,
    f.rule,
    count(*) as findings
from finding as f
inner join standing as s
    on f.call_key = s.call_key
group by all
order by all
