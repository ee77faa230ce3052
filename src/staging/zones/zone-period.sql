-- Periods in which a zone keeps one offset to UTC, from 1899 to 2101. Changes are searched between instants ten days apart, by halves until a second is left.
-- No zone changes its clock and back within ten days; a test tries all of them.
with recursive instants as (
    select (unnest(generate_series(0, 73780, 10)) - 25580) * 86400000000 as instant
),

read_instants as (
    select
        instant,
        epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant))) - instant as utc_offset
    from instants
),

tens_of_days as (
    select
        instant as from_us,
        lead(instant, 1, instant) over (order by instant) as until_us,
        utc_offset as from_offset,
        lead(utc_offset, 1, utc_offset) over (order by instant) as until_offset
    from read_instants
),

halves as (
    select
        from_us,
        until_us,
        from_offset,
        until_offset
    from tens_of_days
    where from_offset <> until_offset

    union all

    select
        case when half = 0 then from_us else middle_us end as from_us,
        case when half = 0 then middle_us else until_us end as until_us,
        case when half = 0 then from_offset else middle_offset end as from_offset,
        case when half = 0 then middle_offset else until_offset end as until_offset
    from (
        select
            *,
            epoch_us(timezone(cast($zone as varchar), make_timestamptz(middle_us))) - middle_us as middle_offset
        from (select *, from_us + (until_us - from_us) // 2000000 * 1000000 as middle_us from halves where until_us - from_us > 1000000) as parted
    ) as whole
    cross join (select unnest([0, 1]) as half) as sides
    where case when half = 0 then from_offset <> middle_offset else middle_offset <> until_offset end
),

starts as (
    select
        instant as starts_at,
        utc_offset
    from read_instants
    where instant = -25580 * 86400000000

    union all

    select
        until_us as starts_at,
        until_offset as utc_offset
    from halves
    where until_us - from_us = 1000000
)

select
    starts_at,
    lead(starts_at, 1, 73780 * 86400000000 - 25580 * 86400000000) over (order by starts_at) as ends_at,
    utc_offset
from starts
