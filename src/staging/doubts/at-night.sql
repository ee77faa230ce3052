-- Outbound calls before seven in the morning. If there are at least five, and they are a fifth of all calls, the file's clock is in doubt, and so is
-- each of its calls. So it is if a fifteenth of its calls and at least ten are from before nine, and not a tenth as many from eight in the evening on: consumers
-- are called in the evening, not at breakfast, so the clock of such a log may be one or two hours behind, as one in UTC is.
with calls as (
    select
        source_row,
        local_second < 25200 as is_at_night,
        local_second < 32400 as is_early,
        local_second >= 72000 as is_late
    from staged_calls
    where unit = cast($unit as integer)
        and direction is distinct from 'inbound'
),

-- Counted apart: as a window over all rows it takes a hundred times as long.
counted as (
    select
        count(*) as calls,
        count(*) filter (where is_at_night) as nightly,
        count(*) filter (where is_early) as early,
        count(*) filter (where is_late) as late
    from calls
),

judged as (
    select (nightly >= 5 and nightly * 5 >= calls) or (early >= 10 and early * 15 >= calls and late * 10 <= early) as is_in_doubt
    from counted
)

select
    calls.source_row,
    'started_at' as column_name,
    case when judged.is_in_doubt then 'clock-in-doubt' else 'at-night' end as reason
from calls
cross join judged
where calls.is_at_night
    or judged.is_in_doubt
