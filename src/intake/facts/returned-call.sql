-- Calls that are moved back to the staged calls until it is decided which of their versions counts.
with moved as (
    select * from superseded_calls
),

returned as (
    select * from returned_row
)

select moved.*
from moved
inner join returned
    on moved.unit = returned.unit
    and moved.source_row = returned.source_row
