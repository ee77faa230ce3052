-- Talk of three hours or more; and every talk of a file with at least five, if their unit seems to be another one: most last more than an hour, or all are whole
-- minutes and most of them a quarter of an hour or more, as when a spreadsheet takes `1:05` for an hour and five minutes.
with calls as (
    select
        source_row,
        talk_seconds,
        median(talk_seconds) over () as middle,
        bool_and(talk_seconds % 60 = 0) over () as are_whole_minutes,
        count(*) over () as talks
    from staged_calls
    where unit = cast($unit as integer)
        and talk_seconds > 0
)

select
    source_row,
    'talk_seconds' as column_name,
    'talk-of-hours' as reason
from calls
where talk_seconds >= 10800
    or (talks >= 5 and (middle > 3600 or (are_whole_minutes and middle >= 900)))
