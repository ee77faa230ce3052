select
    call_key,
    'not-demonstrable' as grade,
    '' as reason
from standing
where basis = 'consent'
    and consent_is_not_specific
