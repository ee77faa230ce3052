-- The findings of the last judgement, with the call as it was described then.
select
    cast($turn as integer) as turn,
    f.call_key,
    c.vendor,
    c.call_id,
    c.moment,
    c.local_day,
    c.number,
    cast(f.rule as varchar) as rule,
    cast(f.level as varchar) as level,
    cast(f.grade as varchar) as grade,
    cast(f.reason as varchar) as reason,
    cast(f.responsible as varchar) as responsible
from finding as f
inner join call as c
    on f.call_key = c.call_key
