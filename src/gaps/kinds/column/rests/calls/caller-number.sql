-- Conversations whose calling number is unknown and so is not looked up.
select s.call_key
from standing as s
inner join period_call as c
    on s.call_key = c.call_key
where s.in_scope
    and s.contact = 'conversation'
    and c.caller_number is null
    and not coalesce(c.caller_id_withheld, false)
