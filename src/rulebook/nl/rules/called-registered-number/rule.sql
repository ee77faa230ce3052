select
    call_key,
    case
        when has_possibly_valid_record or person_count = 0 then 'possible'
        else 'proven'
    end as grade,
    near_miss as reason
from standing
where basis = 'none'
