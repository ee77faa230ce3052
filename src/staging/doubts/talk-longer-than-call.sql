-- Talk longer than the call, from its answer or else its start to its end: it includes ringing, or is in another unit. Times to the minute allow a minute of
-- doubt.
with calls as (
    select
        source_row,
        talk_seconds,
        coalesce(connected_at, started_at) as from_us,
        ended_at as until_us
    from staged_calls
    where unit = cast($unit as integer)
        and talk_seconds is not null
        and ended_at is not null
)

select
    source_row,
    'talk_seconds' as column_name,
    'talk-longer-than-call' as reason
from calls
where talk_seconds > (until_us - from_us) // 1000000 + case when from_us % 60000000 = 0 and until_us % 60000000 = 0 then 60 else 2 end
