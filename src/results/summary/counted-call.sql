-- Judged calls, counted by everything that figures tell apart, and by month: small figures are read from these counts, and not each from all calls again.
select
    s.vendor,
    s.in_scope,
    s.contact,
    s.regime,
    s.basis,
    v.verdict,
    s.fine_lapsed,
    min(s.local_day) as first_day,
    min(d.lapse_day) as first_lapse_day,
    count(*) as calls
from standing as s
inner join verdict as v
    on s.call_key = v.call_key
inner join calendar_day as d
    on s.local_day = d.day
group by
    s.vendor,
    s.in_scope,
    s.contact,
    s.regime,
    s.basis,
    v.verdict,
    s.fine_lapsed,
    d.month_index
