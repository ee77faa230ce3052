select
    call_key,
    case
        when has_possibly_valid_record or has_unproven_record then 'possible'
        when may_have_published_number or not protection_is_known then 'possible'
        when not vendor_has_scrubs or may_have_fresh_scrub then 'possible'
        else 'proven'
    end as grade,
    case when has_stale_scrub then 'stale-scrub' else 'no-scrub' end as reason
from standing
where is_protected
    and not has_consent_or_request
    and relation_key is null
    and not has_published_number
    and not has_fresh_scrub
