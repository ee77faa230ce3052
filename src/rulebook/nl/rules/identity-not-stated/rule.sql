select
    call_key,
    case when surely_reached_a_consumer then 'proven' else 'not-demonstrable' end as grade,
    '' as reason
from standing
where not coalesce(identity_stated, true)
    and not reached_a_business
