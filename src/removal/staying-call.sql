-- Calls that removals left.
select
    vendor,
    call_id
from call
