select
    call_key,
    'proven' as grade,
    case when is_outside_periods then 'period' else 'campaign' end as reason
from standing
where is_outside_periods
    or is_outside_campaigns
