-- Calls more than six months after a consent of which nobody knows whether its term was told.
select
    s.call_key,
    'first-call-after-six-months' as rule
from standing as s
inner join consent as c
    on s.consent_key = c.consent_key
where s.basis = 'consent'
    and s.contact = 'conversation'
    and s.consent_is_late_first_call
    and c.term_stated is null
