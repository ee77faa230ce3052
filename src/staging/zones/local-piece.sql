-- Stretches of the local clock, with the offsets that a wall time in them can have, once for each 32 days that they touch (`clock_block`).
-- Usually one offset; two in a repeated hour (`first_offset` gives the first reading); none (null) in a skipped hour.
with periods as (
    select
        *,
        lag(utc_offset, 1, utc_offset) over (order by starts_at) as offset_before,
        lead(utc_offset, 1, utc_offset) over (order by starts_at) as offset_after
    from zone_period
),

stretches as (
    -- Local times that belong to one period alone.
    select
        starts_at + greatest(utc_offset, offset_before) as starts,
        ends_at + least(utc_offset, offset_after) as ends,
        utc_offset as first_offset,
        utc_offset as last_offset
    from periods
    union all
    -- The hour between a period and the next: repeated if the clock goes back, else skipped.
    select
        ends_at + least(utc_offset, offset_after) as starts,
        ends_at + greatest(utc_offset, offset_after) as ends,
        case when utc_offset > offset_after then utc_offset end as first_offset,
        case when utc_offset > offset_after then offset_after end as last_offset
    from periods
    where utc_offset <> offset_after
)

select
    unnest(generate_series(clock_block(starts), clock_block(ends - 1))) as block,
    starts as from_us,
    ends as until_us,
    first_offset,
    last_offset
from stretches
