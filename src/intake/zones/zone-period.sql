-- Stretches of time in which a zone keeps one offset to UTC, from 1899 to 2101, found from coarse to fine: by day, hour, minute and second.
with days as (
    select (series.step - 25580) * 86400000000 as instant
    from (select unnest(generate_series(0, 73780)) as step) as series
),

day_offsets as (
    select
        instant,
        epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant))) - instant as utc_offset
    from days
),

changing_days as (
    select
        instant,
        utc_offset,
        lead(utc_offset, 1, utc_offset) over (order by instant) as next_offset
    from day_offsets
),

hours as (
    select changing_days.instant + series.step * 3600000000 as instant
    from changing_days
    cross join (select unnest(generate_series(0, 23)) as step) as series
    where changing_days.utc_offset <> changing_days.next_offset
),

changing_hours as (
    select instant
    from hours
    where epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant))) - instant
        <> epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant + 3600000000))) - instant - 3600000000
),

minutes as (
    select changing_hours.instant + series.step * 60000000 as instant
    from changing_hours
    cross join (select unnest(generate_series(0, 59)) as step) as series
),

changing_minutes as (
    select instant
    from minutes
    where epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant))) - instant
        <> epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant + 60000000))) - instant - 60000000
),

seconds as (
    select changing_minutes.instant + series.step * 1000000 as instant
    from changing_minutes
    cross join (select unnest(generate_series(1, 60)) as step) as series
),

changes as (
    select instant
    from seconds
    where epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant))) - instant
        <> epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant - 1000000))) - instant + 1000000
),

starts as (
    select min(instant) as starts_at from days
    union all
    select instant as starts_at from changes
)

select
    starts_at,
    lead(starts_at, 1, 73780 * 86400000000 - 25580 * 86400000000) over (order by starts_at) as ends_at,
    epoch_us(timezone(cast($zone as varchar), make_timestamptz(starts_at))) - starts_at as utc_offset
from starts
