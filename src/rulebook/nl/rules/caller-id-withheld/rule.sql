select
    call_key,
    case
        when request_may_cover_call then 'possible'
        when has_unproven_request then 'not-demonstrable'
        else 'proven'
    end as grade,
    '' as reason
from standing
where coalesce(caller_id_withheld, false)
    and not request_covers_call
