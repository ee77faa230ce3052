select
    call_key,
    'proven' as grade,
    '' as reason
from standing
where coalesce(caller_id_withheld, false)
