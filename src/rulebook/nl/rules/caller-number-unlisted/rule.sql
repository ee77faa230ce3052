select
    call_key,
    'proven' as grade,
    '' as reason
from standing
where is_protected
    and shows_unlisted_number
