-- Calls that a removal took.
select
    vendor,
    call_id
from removed_call
where removal = cast($removal as integer)
