select
    call_key,
    'proven' as grade,
    '' as reason
from standing
where not has_fresh_scrub
