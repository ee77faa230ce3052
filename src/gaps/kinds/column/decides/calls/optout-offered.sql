-- Conversations long enough to offer an opt-out, whose log does not say whether it was offered.
select
    call_key,
    'optout-offer-not-recorded' as rule
from standing
where in_scope
    and is_protected
    and contact = 'conversation'
    and was_long_enough_to_offer
    and optout_offered is null
