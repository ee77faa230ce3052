-- Conversations judged at the moment the call started, because the moment of the answer is missing.
select s.call_key
from standing as s
inner join period_call as c
    on s.call_key = c.call_key
where s.in_scope
    and s.contact = 'conversation'
    and c.connected_at is null
