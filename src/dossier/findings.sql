-- What the audit found in calls, and who answers for it.
with asked as (

    select unnest(from_json(cast($call_keys as json), '["BIGINT"]')) as call_key

)

select
    f.call_key,
    f.rule,
    f.level,
    f.grade,
    f.reason,
    w.responsible,
    w.cause
from asked as a
inner join finding as f
    on a.call_key = f.call_key
inner join answer as w
    on f.call_key = w.call_key
    and f.rule = w.rule
order by
    f.call_key,
    f.rule
