-- Calls that count as dialled by a person.
select s.call_key
from standing as s
inner join period_call as c
    on s.call_key = c.call_key
where s.in_scope
    and s.contact <> 'attempt'
    and c.dial_mode is null
