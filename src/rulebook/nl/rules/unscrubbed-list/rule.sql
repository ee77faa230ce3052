select
    call_key,
    case when vendor_has_scrubs then 'proven' else 'possible' end as grade,
    case when has_stale_scrub then 'stale-scrub' else 'no-scrub' end as reason
from standing
where is_protected
    and not has_consent_or_request
    and relation_key is null
    and not has_fresh_scrub
