select
    call_key,
    'proven' as grade,
    '' as reason
from standing
where not coalesce(identity_stated, true)
    and sender <> 'licensed-lottery'
    and not reached_a_business
