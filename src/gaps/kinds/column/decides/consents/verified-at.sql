-- Calls on a consent of which nobody knows whether it was verified.
select
    s.call_key,
    'consent-not-verified' as rule
from standing as s
inner join consent as c
    on s.consent_key = c.consent_key
where s.basis = 'consent'
    and s.contact in ('conversation', 'abandoned', 'unknown')
    and s.consent_is_not_verified
    and c.verified_earliest is null
