-- Dials beyond the caps of a vendor's contract: the k-th of a local day, or one more than the cap among those of the last 30 x 24 hours (rulebook, section 7, too-many-attempts).
with capped as (

    select *
    from vendor
    where cap_per_day is not null
        or cap_per_30_days is not null

),

-- The days of the dials that a judged one is counted among: from the first of its window on. Local days of clocks that are not the same lie a day apart.
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
        s.vendor,
        s.number,
        s.is_judged,
        s.started_at,
        s.started_local_day,
        v.cap_per_day,
        v.cap_per_30_days
    from near_dials as s
    inner join capped as v
        on s.vendor = v.vendor

),

counted as (

    select
        d.*,
        row_number() over (
            partition by d.vendor, d.number, d.started_local_day
            order by d.started_at, d.call_key
        ) as dial_of_day,
        row_number() over (
            partition by d.vendor, d.number
            order by d.started_at, d.call_key
        ) as dial
    from dials as d

),

window_starts as (

    select
        vendor,
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
        on c.vendor = w.vendor
        and c.number = w.number
        and c.dial - c.cap_per_30_days = w.dial
    where c.is_judged

)

-- Most calls are within the caps: only the others have a row.
select *
from beyond
where is_beyond_day_cap
    or is_beyond_30_day_cap
