select
    call_key,
    case
        when has_possibly_valid_record or has_unproven_record then 'possible'
        when may_have_published_number or not protection_is_known then 'possible'
        else 'proven'
    end as grade,
    near_miss as reason
from standing
where basis = 'none'
