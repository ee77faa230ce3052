-- Conversations whose calling number is not looked up anywhere.
select
    s.call_key,
    '' as rule
from standing as s
inner join period_call as c
    on s.call_key = c.call_key
where s.in_scope
    and s.is_protected
    and s.contact = 'conversation'
    and c.caller_number is not null
    and not coalesce(c.caller_id_withheld, false)
