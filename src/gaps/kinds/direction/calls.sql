-- Calls whose log does not say who called whom.
select
    s.call_key,
    '*' as rule
from standing as s
inner join period_call as c
    on s.call_key = c.call_key
where s.in_scope
    and c.direction = 'unknown'
