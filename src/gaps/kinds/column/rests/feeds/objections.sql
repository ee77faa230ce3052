-- Calls that an objection concerns.
select call_key
from call_objection
