-- Findings with their outcome, by call and rule.
select
    c.vendor,
    c.call_id,
    cast(f.rule as varchar) as rule,
    cast(f.level as varchar) as level,
    cast(f.grade as varchar) as grade,
    cast(f.reason as varchar) as reason,
    cast(f.responsible as varchar) as responsible,
    cast(f.cause as varchar) as cause
from finding as f
inner join call as c
    on f.call_key = c.call_key
