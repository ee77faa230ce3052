-- Conversations in which no opt-out was offered, of which nobody knows whether they were long enough for it.
select
    s.call_key,
    'optout-not-offered' as rule
from standing as s
inner join call as c
    on s.call_key = c.call_key
where s.in_scope
    and s.is_protected
    and s.contact = 'conversation'
    and not coalesce(s.optout_offered, true)
    and c.talk_seconds is null
