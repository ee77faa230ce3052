-- Findings, counted by everything that figures tell apart, and by month: small figures are read from these counts, and not each from all findings again.
select
    s.vendor,
    f.rule,
    f.level,
    f.grade,
    f.reason,
    a.responsible,
    a.cause,
    min(s.local_day) as first_day,
    count(*) as findings
from finding as f
inner join answer as a
    on f.call_key = a.call_key
    and f.rule = a.rule
inner join standing as s
    on f.call_key = s.call_key
inner join calendar_day as d
    on s.local_day = d.day
group by
    s.vendor,
    f.rule,
    f.level,
    f.grade,
    f.reason,
    a.responsible,
    a.cause,
    d.month_index
