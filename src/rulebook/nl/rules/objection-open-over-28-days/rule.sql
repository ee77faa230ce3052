select
    call_key,
    'proven' as grade,
    '' as reason
from standing
where is_protected
    and local_day > first_proven_objection_day + objection_days
