-- A call with one of these bases is protected: for other calls the basis is `not-protected`.
select
    call_key,
    'not-demonstrable' as grade,
    '' as reason
from standing
where was_long_enough_to_offer
    and optout_offered is null
    and basis in ('consent', 'request', 'relation')
