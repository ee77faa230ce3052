-- In-scope conversations by weekday and hour of the client's clock.
select
    s.vendor,
    d.weekday,
    s.local_second // 3600 as hour,
    count(*) as conversations,
    count(*) filter (where v.verdict = 'violation') as violating_calls,
    count(*) filter (where not s.is_within_calling_hours) as outside_hours
from standing as s
inner join verdict as v
    on s.call_key = v.call_key
inner join calendar_day as d
    on s.local_day = d.day
where s.in_scope
    and s.contact = 'conversation'
group by all
order by all
