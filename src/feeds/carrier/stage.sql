-- Without a time of day no call can be found that began then.
select
    *,
    case
        when vendor not in (select id from known_vendor) then 'vendor'
        when started_at_is_day then 'started_at'
    end as rule_column,
    case
        when vendor not in (select id from known_vendor) then 'unknown-vendor'
        when started_at_is_day then 'time-of-day-missing'
    end as rule_reason
from typed_rows
