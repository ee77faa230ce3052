-- Conversations in which no opt-out was offered, of which nobody knows whether they were long enough for it.
select
    call_key,
    'optout-not-offered' as rule
from standing
where in_scope
    and is_protected
    and contact = 'conversation'
    and not coalesce(optout_offered, true)
    and talk_seconds is null
