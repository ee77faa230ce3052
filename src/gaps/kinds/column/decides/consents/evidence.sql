-- Calls on a consent of which no proof is named.
select
    call_key,
    'consent-without-proof' as rule
from standing
where basis = 'consent'
    and contact in ('conversation', 'abandoned', 'unknown')
    and consent_is_without_proof
