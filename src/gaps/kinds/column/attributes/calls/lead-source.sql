-- Calls without a basis, or on one that had run out, for which nobody is responsible, because the log does not say whose list the number came from.
select
    s.call_key,
    cast(f.rule as varchar) as rule
from standing as s
inner join finding as f
    on s.call_key = f.call_key
inner join rule as r
    on cast(f.rule as varchar) = r.rule
where r.responsibility = 'basis'
    and f.cause = 'no-trace'
    and s.lead_source is null
