-- What the audit found in calls, and who answers for it.
select
    f.call_key,
    f.rule,
    f.level,
    f.grade,
    f.reason,
    w.responsible,
    w.cause
from near_finding as f
inner join near_answer as w
    on f.call_key = w.call_key
    and f.rule = w.rule
order by
    f.call_key,
    f.rule
