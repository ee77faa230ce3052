-- Calls with a proven finding that weighs, by the party responsible for it (rulebook, section 10): the calls of a contract penalty.
select
    a.responsible,
    count(distinct f.call_key) as calls
from finding as f
inner join answer as a
    on f.call_key = a.call_key
    and f.rule = a.rule
where f.grade = 'proven'
    and f.level in ('statute', 'code', 'privacy', 'contract')
group by all
order by all
