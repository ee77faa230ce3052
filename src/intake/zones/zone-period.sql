-- Periods in which a zone keeps one offset to UTC, from 1899 to 2101, searched from coarse to fine: ten days, twelve hours, an hour, five minutes,
-- fifteen seconds and a second. No zone changes its clock and back within ten days; a test tries all of them.
with tens_of_days as (
    select (series.step - 25580) * 86400000000 as instant
    from (select unnest(generate_series(0, 73770, 10)) as step) as series
),

changing_tens_of_days as (
    select instant
    from tens_of_days
    where epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant))) - instant
        <> epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant + 864000000000))) - instant - 864000000000
),

half_days as (
    select changing_tens_of_days.instant + series.step * 43200000000 as instant
    from changing_tens_of_days
    cross join (select unnest(generate_series(0, 19)) as step) as series
),

changing_half_days as (
    select instant
    from half_days
    where epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant))) - instant
        <> epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant + 43200000000))) - instant - 43200000000
),

hours as (
    select changing_half_days.instant + series.step * 3600000000 as instant
    from changing_half_days
    cross join (select unnest(generate_series(0, 11)) as step) as series
),

changing_hours as (
    select instant
    from hours
    where epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant))) - instant
        <> epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant + 3600000000))) - instant - 3600000000
),

minutes as (
    select changing_hours.instant + series.step * 300000000 as instant
    from changing_hours
    cross join (select unnest(generate_series(0, 11)) as step) as series
),

changing_minutes as (
    select instant
    from minutes
    where epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant))) - instant
        <> epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant + 300000000))) - instant - 300000000
),

quarters as (
    select changing_minutes.instant + series.step * 15000000 as instant
    from changing_minutes
    cross join (select unnest(generate_series(0, 19)) as step) as series
),

changing_quarters as (
    select instant
    from quarters
    where epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant))) - instant
        <> epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant + 15000000))) - instant - 15000000
),

seconds as (
    select changing_quarters.instant + series.step * 1000000 as instant
    from changing_quarters
    cross join (select unnest(generate_series(1, 15)) as step) as series
),

changes as (
    select instant
    from seconds
    where epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant))) - instant
        <> epoch_us(timezone(cast($zone as varchar), make_timestamptz(instant - 1000000))) - instant + 1000000
),

starts as (
    select min(instant) as starts_at from tens_of_days
    union all
    select instant as starts_at from changes
)

select
    starts_at,
    lead(starts_at, 1, 73780 * 86400000000 - 25580 * 86400000000) over (order by starts_at) as ends_at,
    epoch_us(timezone(cast($zone as varchar), make_timestamptz(starts_at))) - starts_at as utc_offset
from starts
