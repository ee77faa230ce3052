-- Violating calls by local calendar year: those after limitation, and the day on which the first of the others can still be fined.
select
    strftime(date '1970-01-01' + s.local_day, '%Y') as year,
    count(*) as violating_calls,
    count(*) filter (where s.fine_lapsed) as fine_lapsed,
    strftime(date '1970-01-01' + min(d.lapse_day) filter (where not s.fine_lapsed), '%Y-%m-%d') as first_lapse
from standing as s
inner join verdict as v
    on s.call_key = v.call_key
inner join calendar_day as d
    on s.local_day = d.day
where v.verdict = 'violation'
group by all
order by all
