-- Working days of the period, within contracts if any are known, before the first and after the last loaded call of each call centre, days far from the
-- others of their file left out.
with own_day as (
    select
        d.vendor,
        d.local_day
    from loaded_day as d
    left join stray_day as s
        on d.vendor = s.vendor
        and d.file_key = s.file_key
        and d.local_day = s.local_day
    where s.vendor is null
),

reach as (
    select
        v.vendor,
        v.has_contracts,
        min(c.local_day) as first_day,
        max(c.local_day) as last_day
    from vendor as v
    left join own_day as c
        on v.vendor = c.vendor
    group by all
),

working_days as (
    select day
    from calendar_day
    where weekday <= 5
        and not is_holiday
        and day >= cast($from_day as integer)
        and day <= cast($to_day as integer)
        and day <= cast($as_of_day as integer)
),

contract_days as (
    select distinct
        t.vendor,
        d.day
    from vendor_contract as t
    inner join working_days as d
        on d.day >= t.from_day
        and d.day <= t.to_day
),

expected as (
    select
        r.vendor,
        r.first_day,
        r.last_day,
        d.day
    from reach as r
    cross join working_days as d
    left join contract_days as t
        on r.vendor = t.vendor
        and d.day = t.day
    where not r.has_contracts
        or t.day is not null
)

select
    vendor,
    first_day,
    last_day,
    count(*) as days,
    count(*) filter (where day < first_day) as days_before,
    count(*) filter (where day > last_day) as days_after
from expected
group by all
order by vendor
