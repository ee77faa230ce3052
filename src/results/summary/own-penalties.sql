-- Calls of a contract penalty that the responsible call centre made itself; the others are calls of another.
select
    a.responsible,
    count(distinct f.call_key) as calls
from finding as f
inner join answer as a
    on f.call_key = a.call_key
    and f.rule = a.rule
inner join standing as s
    on f.call_key = s.call_key
    and a.responsible = s.vendor
where f.grade = 'proven'
    and f.level in ('statute', 'code', 'privacy', 'contract')
group by all
order by all
