-- In-scope conversations and violating calls by calendar month of the client's clock.
select
    s.vendor,
    strftime(date '1970-01-01' + s.local_day, '%Y-%m') as month,
    count(*) filter (where s.in_scope and s.contact = 'conversation') as conversations,
    count(*) filter (where v.verdict = 'violation') as violating_calls
from standing as s
inner join verdict as v
    on s.call_key = v.call_key
group by all
order by all
