-- Calls to a number with a known owner.
select call_key
from call_party
