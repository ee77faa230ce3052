-- Calls for which a delivery was examined.
select call_key
from call_delivery
