-- What the audit found in calls, and who is responsible.
select
    f.call_key,
    f.rule,
    f.level,
    f.grade,
    f.reason,
    f.responsible,
    f.cause
from near_finding as f
order by
    f.call_key,
    f.rule
