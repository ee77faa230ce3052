select
    call_key,
    'proven' as grade,
    '' as reason
from standing
where not is_within_calling_hours
