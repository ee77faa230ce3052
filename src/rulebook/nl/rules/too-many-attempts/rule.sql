select
    call_key,
    'proven' as grade,
    case when is_beyond_day_cap then 'per-day' else 'per-30-days' end as reason
from standing
where is_beyond_day_cap
    or is_beyond_30_day_cap
