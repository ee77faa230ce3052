-- The keys of the calls to examine, once for each row that has them.
select
    unit,
    vendor,
    call_id
from staged_calls
semi join asked_call
    using (vendor, call_id)
