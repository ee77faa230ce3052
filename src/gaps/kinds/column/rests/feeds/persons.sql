-- Calls behind whose number somebody is known.
select call_key
from call_party
