-- Stretches of UTC, cut at UTC midnight, with the zone's offset in them.
with days as (
    select
        *,
        unnest(generate_series(starts_at // 86400000000 - 1, ends_at // 86400000000 + 1)) as day
    from zone_period
)

select
    cast(day as integer) as day,
    greatest(starts_at - day * 86400000000, 0) as from_us,
    least(ends_at - day * 86400000000, 86400000000) as until_us,
    utc_offset
from days
where starts_at < (day + 1) * 86400000000
    and ends_at > day * 86400000000
