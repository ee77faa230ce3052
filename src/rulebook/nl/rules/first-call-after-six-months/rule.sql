select
    call_key,
    case
        when is_late_beyond_doubt and not has_unproven_record and not may_have_published_number then 'proven'
        else 'not-demonstrable'
    end as grade,
    '' as reason
from standing
where basis = 'consent'
    and consent_is_late_first_call
