-- Calls that count as outbound because they have no direction.
select call_key
from standing
where in_scope
