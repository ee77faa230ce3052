-- Stretches of the local clock, cut at midnight, with the offsets that a wall time in them can have.
-- Usually one; two in a repeated hour (`first_offset` gives the first reading); none (null) in a skipped hour.
with edges as (
    select starts_at + utc_offset as edge from zone_period
    union
    select ends_at + utc_offset as edge from zone_period
),

stretches as (
    select
        edge as starts,
        lead(edge, 1, edge) over (order by edge) as ends
    from edges
),

read_stretches as (
    select
        stretches.starts,
        stretches.ends,
        max(zone_period.utc_offset) as first_offset,
        min(zone_period.utc_offset) as last_offset
    from stretches
    left join zone_period
        on zone_period.starts_at + zone_period.utc_offset <= stretches.starts
        and zone_period.ends_at + zone_period.utc_offset >= stretches.ends
    where stretches.starts < stretches.ends
    group by stretches.starts, stretches.ends
),

days as (
    select
        *,
        unnest(generate_series(starts // 86400000000 - 1, ends // 86400000000 + 1)) as day
    from read_stretches
)

select
    cast(day as integer) as day,
    greatest(starts - day * 86400000000, 0) as from_us,
    least(ends - day * 86400000000, 86400000000) as until_us,
    first_offset,
    last_offset
from days
where starts < (day + 1) * 86400000000
    and ends > day * 86400000000
