select
    call_key,
    case
        when request_may_cover_call then 'possible'
        when has_unproven_request then 'not-demonstrable'
        when callback_agreed is null and callback_excuses = 1 then 'not-demonstrable'
        else 'proven'
    end as grade,
    '' as reason
from standing
where is_protected
    and not is_within_calling_hours
    and not request_covers_call
    and not (coalesce(callback_agreed, false) and callback_excuses = 1)
