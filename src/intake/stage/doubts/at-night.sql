-- Outbound calls before seven in the morning. Where at least five calls, and a fifth of all, are so, the clock of the file is in doubt, and each of its calls.
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
