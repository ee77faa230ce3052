-- What the audit found in calls, who is responsible, and the statements of the client that prove it.
select
    f.call_key,
    f.rule,
    f.level,
    f.grade,
    f.reason,
    f.responsible,
    f.cause,
    s.stated
from near_finding as f
left join near_statement as s
    on f.call_key = s.call_key
    and f.rule = s.rule
order by
    f.call_key,
    f.rule
