-- Calls that go back to those that count, until it is settled which of their versions does.
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
