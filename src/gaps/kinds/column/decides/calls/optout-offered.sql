-- Conversations that were long enough to offer an opt-out, and of which the log does not tell whether it was offered.
select
    call_key,
    'optout-offer-not-recorded' as rule
from standing
where in_scope
    and is_protected
    and contact = 'conversation'
    and was_long_enough_to_offer
    and optout_offered is null
