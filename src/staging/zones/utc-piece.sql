-- Stretches of UTC, with the zone's offset in them, once for each 32 days that they touch (`clock_block`).
select
    unnest(generate_series(clock_block(starts_at), clock_block(ends_at - 1))) as block,
    starts_at as from_us,
    ends_at as until_us,
    utc_offset
from zone_period
