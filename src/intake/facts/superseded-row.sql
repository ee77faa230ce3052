-- Calls that were moved aside, among the requested ones.
with moved as (
    select * from superseded_calls
),

asked as (
    select * from asked_call
)

select
    moved.unit,
    moved.source_row
from moved
inner join asked
    on moved.vendor = asked.vendor
    and moved.call_id = asked.call_id
