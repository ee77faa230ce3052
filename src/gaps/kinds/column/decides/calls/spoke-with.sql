-- Conversations without an offer, of days on which it was owed to the subscriber alone, whose log does not say whether the subscriber was on the line.
select
    call_key,
    '' as rule
from standing
where in_scope
    and is_protected
    and contact = 'conversation'
    and not coalesce(optout_offered, true)
    and offer_to_subscriber = 1
    and spoke_with is null
