select
    call_key,
    'proven' as grade,
    '' as reason
from standing
where is_protected
    and was_long_enough_to_offer
    and not coalesce(optout_offered, true)
