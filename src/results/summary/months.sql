-- In-scope conversations and violating calls by calendar month of the client's clock.
select
    vendor,
    strftime(date '1970-01-01' + first_day, '%Y-%m') as month,
    coalesce(sum(calls) filter (where in_scope and contact = 'conversation'), 0) as conversations,
    coalesce(sum(calls) filter (where verdict = 'violation'), 0) as violating_calls
from counted_call
group by all
order by all
