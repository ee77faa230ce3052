-- A lead has served its purpose once it was handed over. A ban on calling a number has no end.
select
    *,
    number as subject_number,
    delivered_at_earliest as begins_at,
    case when kind = 'lead' then delivered_at_latest end as ends_at,
    coalesce(kind = 'suppress', false) as is_stop
from staged_handovers
