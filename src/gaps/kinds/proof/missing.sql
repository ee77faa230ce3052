-- Calls on a consent whose proof is not there, or is another file than was listed.
select
    s.call_key,
    cast(d.rule as varchar) as rule
from standing as s
inner join rule as d
    on d.open_without = 'consents.evidence'
where s.basis = 'consent'
    and s.contact in ('conversation', 'abandoned', 'unknown')
    and s.consent_proof_failure = 'proof-file-missing'
