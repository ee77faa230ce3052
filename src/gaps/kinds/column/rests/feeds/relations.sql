-- Calls for which a customer relation was looked at.
select call_key
from call_relation
