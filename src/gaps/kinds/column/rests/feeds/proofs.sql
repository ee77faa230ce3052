-- Calls on a consent, for which a proof is asked.
select call_key
from standing
where basis = 'consent'
    and contact not in ('attempt', 'voicemail')
