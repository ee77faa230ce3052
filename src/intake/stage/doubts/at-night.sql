-- Outbound calls before seven in the morning. If there are at least five, and they are a fifth of all calls, the file's clock is in doubt, and so is
-- each of its calls.
with calls as (
    select
        source_row,
        local_second < 25200 as is_at_night,
        count(*) over () as calls,
        count(*) filter (where local_second < 25200) over () as nightly
    from staged_calls
    where unit = cast($unit as integer)
        and direction is distinct from 'inbound'
)

select
    source_row,
    'started_at' as column_name,
    case when nightly >= 5 and nightly * 5 >= calls then 'clock-in-doubt' else 'at-night' end as reason
from calls
where is_at_night
    or (nightly >= 5 and nightly * 5 >= calls)
