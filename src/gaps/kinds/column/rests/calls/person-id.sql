-- Calls whose persons are those who own the number.
select s.call_key
from standing as s
inner join period_call as c
    on s.call_key = c.call_key
where s.in_scope
    and c.person_key is null
