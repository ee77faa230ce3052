select
    call_key,
    'possible' as grade,
    '' as reason
from standing
where lacks_consent_for_messages
    and not is_automatic_without_consent
