-- Talk of three hours or more; and every talk of a file with at least five, most of them over an hour: their unit is another one.
with calls as (
    select
        source_row,
        talk_seconds,
        median(talk_seconds) over () as middle,
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
    or (talks >= 5 and middle > 3600)
