-- Stretches of the local clock, with the offsets that a wall time in them can have, once for each 32 days that they touch (`clock_block`).
-- Usually one offset; two in a repeated hour (`first_offset` gives the first reading); none (null) in a skipped hour.
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
)

select
    unnest(generate_series(clock_block(starts), clock_block(ends - 1))) as block,
    starts as from_us,
    ends as until_us,
    first_offset,
    last_offset
from read_stretches
