-- Calls that count as outbound for want of a direction.
select call_key
from standing
where in_scope
