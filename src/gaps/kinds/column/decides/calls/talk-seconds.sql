-- Conversations without an opt-out offer that may or may not have been long enough for one.
select
    call_key,
    'optout-not-offered' as rule
from standing
where in_scope
    and is_protected
    and contact = 'conversation'
    and not coalesce(optout_offered, true)
    and talk_seconds is null
