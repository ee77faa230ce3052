-- Dials beyond the caps of a vendor's contract: the k-th on a local day, or one above the cap within the last 30 x 24 hours (rulebook, section 7,
-- too-many-attempts).
with capped as (
    select *
    from vendor
    where cap_per_day is not null
        or cap_per_30_days is not null
),

-- The days whose dials count towards a judged dial, starting with the first day of its window. Local days of different clocks can lie a day
-- apart.
dial_days as (
    select day
    from calendar_day
    where day >= (select min(started_local_day) - cast($dial_window_days as integer) - 1 from judged_call)
),

judged as (
    select
        call_key,
        vendor,
        number,
        started_at,
        started_local_day,
        true as is_judged
    from judged_call
),

earlier as (
    select
        s.call_key,
        s.vendor,
        s.number,
        s.started_at,
        s.started_local_day,
        false as is_judged
    from dial_days as d
    inner join call_scope as s
        on d.day = s.started_local_day
    where s.in_scope
        and not s.is_judged
),

near_dials as (
    select *
    from judged

    union all

    select *
    from earlier
),

dials as (
    select
        s.call_key,
        v.vendor_key,
        s.number,
        -- All dials to unknown numbers are counted together.
        coalesce(s.number, 0) as dialled,
        s.is_judged,
        s.started_at,
        s.started_local_day,
        v.cap_per_day,
        v.cap_per_30_days,
        coalesce(case when v.cap_per_day < v.cap_per_30_days then v.cap_per_day else v.cap_per_30_days end, v.cap_per_day) as least_cap
    from near_dials as s
    inner join capped as v
        on s.vendor = v.vendor
),

-- Most numbers are dialled too seldom to exceed any cap: their dials need no ordering.
often as (
    select
        vendor_key,
        dialled
    from dials
    group by
        vendor_key,
        dialled
    having count(*) > min(least_cap)
),

often_dialled as (
    select
        d.*,
        c.call_id
    from often as o
    inner join dials as d
        on o.vendor_key = d.vendor_key
        and o.dialled = d.dialled
    inner join call as c
        on d.call_key = c.call_key
),

counted as (
    select
        d.*,
        cast(row_number() over (
            partition by d.vendor_key, d.dialled, d.started_local_day
            order by d.started_at, d.call_id
        ) as bigint) as dial_of_day,
        cast(row_number() over (
            partition by d.vendor_key, d.dialled
            order by d.started_at, d.call_id
        ) as bigint) as dial
    from often_dialled as d
),

window_starts as (
    select
        vendor_key,
        number,
        dial,
        started_at
    from counted
),

beyond as (
    select
        c.call_key,
        coalesce(c.dial_of_day > c.cap_per_day, false) as is_beyond_day_cap,
        coalesce(w.started_at > c.started_at - 86400000000 * cast($dial_window_days as integer), false) as is_beyond_30_day_cap
    from counted as c
    left join window_starts as w
        on c.vendor_key = w.vendor_key
        and c.number = w.number
        and c.dial - c.cap_per_30_days = w.dial
    where c.is_judged
)

-- Most calls are within the caps: only the others have a row.
select *
from beyond
where is_beyond_day_cap
    or is_beyond_30_day_cap
