-- Outbound calls before seven in the morning. If there are at least five, and they are a fifth of all calls, the file's clock is in doubt, and so is
-- each of its calls.
with calls as (
    select
        source_row,
        local_second < 25200 as is_at_night
    from staged_calls
    where unit = cast($unit as integer)
        and direction is distinct from 'inbound'
),

-- Counted apart: as a window over all rows it takes a hundred times as long.
counted as (
    select
        count(*) as calls,
        count(*) filter (where is_at_night) as nightly
    from calls
)

select
    calls.source_row,
    'started_at' as column_name,
    case when counted.nightly >= 5 and counted.nightly * 5 >= counted.calls then 'clock-in-doubt' else 'at-night' end as reason
from calls
cross join counted
where calls.is_at_night
    or (counted.nightly >= 5 and counted.nightly * 5 >= counted.calls)
