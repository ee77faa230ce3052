-- The key of a call by its names.
select call_key
from call
where vendor = cast($vendor as varchar)
    and call_id = cast($call_id as varchar)
