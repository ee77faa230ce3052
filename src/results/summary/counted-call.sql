-- Judged calls, counted by everything that figures distinguish, and by month, so that small figures are read from these counts and not from all calls
-- again.
with proven as (
    select distinct call_key
    from finding
    where level = 'statute'
        and grade = 'proven'
)

select
    s.vendor,
    s.in_scope,
    s.contact,
    s.regime,
    s.basis,
    v.verdict,
    v.verdict = 'violation' and p.call_key is null as without_proof,
    s.fine_lapsed,
    min(s.local_day) as first_day,
    min(d.lapse_day) as first_lapse_day,
    count(*) as calls
from standing as s
inner join verdict as v
    on s.call_key = v.call_key
inner join calendar_day as d
    on s.local_day = d.day
left join proven as p
    on s.call_key = p.call_key
group by
    s.vendor,
    s.in_scope,
    s.contact,
    s.regime,
    s.basis,
    v.verdict,
    v.verdict = 'violation' and p.call_key is null,
    s.fine_lapsed,
    d.month_index
