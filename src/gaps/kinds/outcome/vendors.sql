-- Conversations of each call centre, and how many of them are in violation, or in breach of a code, a norm or the contract.
select
    cast(s.vendor as varchar) as vendor,
    count(*) as conversations,
    count(*) filter (where v.verdict = 'violation') as violations,
    count(*) filter (where v.verdict = 'breach') as breaches,
    cast(sum(coalesce(f.findings, 0)) filter (where v.verdict = 'violation') as bigint) as findings_of_violations,
    cast(sum(coalesce(f.findings, 0)) filter (where v.verdict in ('violation', 'breach')) as bigint) as findings_of_both
from standing as s
inner join verdict as v
    on s.call_key = v.call_key
left join (
    select
        call_key,
        count(*) as findings
    from finding
    group by call_key
) as f
    on s.call_key = f.call_key
where s.in_scope
    and s.contact = 'conversation'
group by s.vendor
order by vendor
