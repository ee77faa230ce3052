-- Findings, counted by everything that figures distinguish, and by month, so that small figures are read from these counts and not from all findings
-- again.
select
    s.vendor,
    f.rule,
    f.level,
    f.grade,
    f.reason,
    f.responsible,
    f.cause,
    min(s.local_day) as first_day,
    count(*) as findings
from finding as f
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
    f.responsible,
    f.cause,
    d.month_index
