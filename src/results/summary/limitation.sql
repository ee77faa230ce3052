-- Violating calls by local calendar year: those that lack proof, those past limitation, and the day on which the first of the others can still be fined.
select
    strftime(date '1970-01-01' + first_day, '%Y') as year,
    sum(calls) as violating_calls,
    coalesce(sum(calls) filter (where without_proof), 0) as without_proof,
    coalesce(sum(calls) filter (where fine_lapsed), 0) as fine_lapsed,
    strftime(date '1970-01-01' + min(first_lapse_day) filter (where not fine_lapsed), '%Y-%m-%d') as first_lapse
from counted_call
where verdict = 'violation'
group by all
order by all
