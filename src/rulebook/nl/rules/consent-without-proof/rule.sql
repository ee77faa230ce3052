select
    call_key,
    'not-demonstrable' as grade,
    coalesce(consent_proof_failure, '') as reason
from standing
where basis = 'consent'
    and consent_is_without_proof
