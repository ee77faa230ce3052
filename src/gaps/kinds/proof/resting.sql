-- Calls on a consent, by what shows it, where nothing but its evidence does.
select
    r.evidence,
    cast(s.vendor as varchar) as vendor,
    count(*) as calls,
    0 as findings
from standing as s
inner join consent as r
    on s.consent_key = r.consent_key
where s.basis = 'consent'
    and not s.consent_is_without_proof
    and r.evidence is not null
    and (select count(*) from proof) = 0
group by
    r.evidence,
    s.vendor
order by
    r.evidence,
    vendor
