select
    call_key,
    'not-demonstrable' as grade,
    '' as reason
from standing
where is_protected
    and was_long_enough_to_offer
    and optout_offered is null
    and basis in ('consent', 'request', 'relation')
