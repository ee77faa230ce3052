-- Talk of three hours or more; and every talk of a file with at least five, if their unit seems to be another one: most last more than an hour, or all of at
-- least twenty are whole minutes and most of them a quarter of an hour or more, as when a spreadsheet takes `1:05` for an hour and five minutes. A column whose
-- unit is declared or in its heading may be whole minutes by nature.
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
    or (talks >= 5 and middle > 3600)
    or (talks >= 20 and middle >= 900 and are_whole_minutes and not cast($has_unit as boolean))
