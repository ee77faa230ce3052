-- Working days of the period under contract, at a call centre that called on at least 8 of its 10 previous such days, with their calls.
with calls as (
    select
        vendor,
        local_day,
        cast(sum(calls) as bigint) as calls
    from loaded_day
    group by all
),

first_calls as (
    select
        vendor,
        min(local_day) as first_day
    from calls
    group by vendor
),

working_days as (
    select distinct
        t.vendor,
        d.day
    from vendor_contract as t
    inner join first_calls as f
        on t.vendor = f.vendor
    inner join calendar_day as d
        on d.day >= t.from_day
        and d.day <= t.to_day
        and d.day >= f.first_day
    where d.weekday <= 5
        and not d.is_holiday
        and d.day <= cast($to_day as integer)
),

counted as (
    select
        w.vendor,
        w.day,
        coalesce(c.calls, 0) as calls,
        count(*) over (
            partition by w.vendor order by w.day rows between 10 preceding and 1 preceding
        ) as days_before,
        count(c.calls) over (
            partition by w.vendor order by w.day rows between 10 preceding and 1 preceding
        ) as days_with_calls
    from working_days as w
    left join calls as c
        on w.vendor = c.vendor
        and w.day = c.local_day
)

select
    vendor,
    day,
    calls,
    days_with_calls
from counted
where day >= cast($from_day as integer)
    and days_before = 10
    and days_with_calls >= 8
