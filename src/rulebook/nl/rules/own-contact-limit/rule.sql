select
    call_key,
    'proven' as grade,
    own_limit_reason as reason
from standing
where own_limit_reason is not null
