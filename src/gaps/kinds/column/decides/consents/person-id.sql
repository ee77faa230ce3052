-- Calls on a consent that names no person.
select
    call_key,
    'consent-not-linked-to-person' as rule
from standing
where basis = 'consent'
    and contact in ('conversation', 'abandoned', 'unknown')
    and consent_is_not_linked
