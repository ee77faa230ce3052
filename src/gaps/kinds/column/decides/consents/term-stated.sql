-- Calls more than six months after a consent for which it is unknown whether its term was stated.
select
    s.call_key,
    cast(d.rule as varchar) as rule
from standing as s
inner join consent as c
    on s.consent_key = c.consent_key
inner join rule as d
    on d.open_without = 'consents.term_stated'
where s.basis = 'consent'
    and s.contact = 'conversation'
    and s.consent_is_late_first_call
    and c.term_stated is null

union

-- A consent that is unproven for another reason also needs this, once that reason is gone.
select
    s.call_key,
    cast(d.rule as varchar) as rule
from standing as s
inner join call_consent as k
    on s.call_key = k.call_key
inner join consent as r
    on k.consent_key = r.consent_key
inner join rule as d
    on d.open_without = 'consents.term_stated'
where s.in_scope
    and s.is_protected
    and s.basis = 'none'
    and s.contact in ('conversation')
    and k.standing = 'unproven'
    and not k.is_request
    and k.is_past_six_months
    and r.term_stated is null
