select
    call_key,
    'proven' as grade,
    '' as reason
from standing
where local_day > first_proven_objection_day + objection_days
