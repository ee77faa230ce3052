-- Each row with its call, and with the call's first row, which leads it.
with calls as (
    select * from format_call
    union all by name
    select cast(null as bigint) as clock_offset_seconds where false
)

select
    legs.source_row,
    min(legs.source_row) over (partition by legs.call_key, legs.place) as leads_row,
    calls.* exclude (call_key, place)
from placed_leg as legs
inner join calls
    on
        legs.call_key = calls.call_key
        and legs.place = calls.place
