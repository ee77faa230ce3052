-- Conversations that are judged by the moment at which they were begun, for want of the one at which somebody answered.
select s.call_key
from standing as s
inner join call as c
    on s.call_key = c.call_key
where s.in_scope
    and s.contact = 'conversation'
    and c.connected_at is null
