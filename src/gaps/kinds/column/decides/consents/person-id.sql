-- Calls on a consent that names no person.
select
    s.call_key,
    cast(d.rule as varchar) as rule
from standing as s
inner join rule as d
    on d.open_without = 'consents.person_id'
where s.basis = 'consent'
    and s.contact in ('conversation', 'abandoned', 'unknown')
    and s.consent_is_not_linked
