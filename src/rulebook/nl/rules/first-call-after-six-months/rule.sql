select
    call_key,
    case when logs_reach_back then 'proven' else 'not-demonstrable' end as grade,
    '' as reason
from standing
where basis = 'consent'
    and consent_is_late_first_call
