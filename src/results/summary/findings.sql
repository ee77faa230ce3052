-- Findings, counted by everything that a report tells apart.
select
    s.vendor,
    f.rule,
    f.level,
    f.grade,
    f.reason,
    a.responsible,
    a.cause,
    count(*) as findings
from finding as f
inner join answer as a
    on f.call_key = a.call_key
    and f.rule = a.rule
inner join standing as s
    on f.call_key = s.call_key
group by all
order by all
