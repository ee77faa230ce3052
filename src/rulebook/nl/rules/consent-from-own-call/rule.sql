select
    call_key,
    'not-demonstrable' as grade,
    '' as reason
from standing
where basis = 'consent'
    and consent_is_from_own_call
