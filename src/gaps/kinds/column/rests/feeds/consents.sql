-- Calls for which a consent or request was looked at.
select call_key
from call_consent
