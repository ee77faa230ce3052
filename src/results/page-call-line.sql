-- The calls of some numbers, in order.
select
    cast(number_place as integer) as number_place,
    cast(event_place as integer) as event_place
from page_call
where number_place between cast($from_number as bigint) and cast($to_number as bigint)
order by
    page_call.number_place,
    call_place
