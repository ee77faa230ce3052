-- Conversations whose calling number is looked up.
select s.call_key
from standing as s
inner join period_call as c
    on s.call_key = c.call_key
where s.in_scope
    and s.contact = 'conversation'
    and c.caller_number is not null
