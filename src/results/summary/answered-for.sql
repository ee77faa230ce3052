-- Violating calls by who is responsible for one of the findings that make them so (rulebook, section 10). A call can count for several parties.
select
    s.vendor,
    a.responsible as party,
    count(distinct f.call_key) as calls
from finding as f
inner join answer as a
    on f.call_key = a.call_key
    and f.rule = a.rule
inner join standing as s
    on f.call_key = s.call_key
where f.level = 'statute'
    and f.grade in ('proven', 'not-demonstrable')
group by all
order by all
