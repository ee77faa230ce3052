-- Calls on a consent whose proof is not there, or is another file than was listed.
select
    call_key,
    'consent-without-proof' as rule
from standing
where basis = 'consent'
    and contact in ('conversation', 'abandoned', 'unknown')
    and consent_proof_failure = 'proof-file-missing'
