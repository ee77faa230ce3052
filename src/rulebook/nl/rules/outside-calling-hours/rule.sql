select
    call_key,
    'proven' as grade,
    '' as reason
from standing
where is_protected
    and not is_within_calling_hours
    and not request_covers_call
    and not (coalesce(callback_agreed, false) and local_date < date '2024-10-15')
