-- Judged calls, counted by everything that a report tells apart.
select
    s.vendor,
    s.in_scope,
    s.contact,
    s.regime,
    s.basis,
    v.verdict,
    s.fine_lapsed,
    count(*) as calls
from standing as s
inner join verdict as v
    on s.call_key = v.call_key
group by all
order by all
