-- Calls that were moved aside, among the requested ones.
select
    moved.unit,
    moved.source_row
from superseded_calls as moved
inner join asked_call as asked
    on moved.vendor = asked.vendor
    and moved.call_id = asked.call_id
