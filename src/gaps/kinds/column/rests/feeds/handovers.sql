-- Calls for which a delivery was looked at.
select call_key
from call_delivery
