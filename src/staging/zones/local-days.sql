-- Local days, as runs of similar days, once for each 32 days that they touch (`clock_block`). A day begins at the first reading of its 00:00:00 by the first
-- offset, and ends at the last of its 23:59:59.999999 by the last. A day that the clock skips is in none of them.
with stretches as (
    select distinct
        from_us,
        until_us,
        first_offset,
        last_offset
    from local_piece
),

-- Days that are whole within a stretch.
whole_days as (
    select
        utc_day_of(from_us - 1) + 1 as from_day,
        utc_day_of(until_us) - 1 as to_day,
        first_offset as begins_offset,
        last_offset as ends_offset
    from stretches
    where first_offset is not null
),

cut_days as (
    select distinct utc_day_of(from_us) as day
    from stretches
    where utc_rest_of(from_us) <> 0
),

read_days as (
    select
        cut_days.day,
        min(greatest(stretches.from_us, cut_days.day * 86400000000) - stretches.first_offset) as begins_at,
        max(least(stretches.until_us, (cut_days.day + 1) * 86400000000) - 1 - stretches.last_offset) as ends_at
    from cut_days
    inner join stretches
        on stretches.from_us < (cut_days.day + 1) * 86400000000
        and stretches.until_us > cut_days.day * 86400000000
    where stretches.first_offset is not null
    group by cut_days.day
),

runs as (
    select * from whole_days where from_day <= to_day
    union all
    select
        day as from_day,
        day as to_day,
        day * 86400000000 - begins_at as begins_offset,
        (day + 1) * 86400000000 - 1 - ends_at as ends_offset
    from read_days
)

select
    unnest(generate_series(clock_block(from_day * 86400000000), clock_block(to_day * 86400000000))) as block,
    from_day,
    to_day,
    begins_offset,
    ends_offset
from runs
