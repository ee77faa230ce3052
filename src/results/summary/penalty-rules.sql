-- Calls of a contract penalty by rule and by whose calls they are (rulebook, section 10); a call can stand under several rules, and then counts once for each.
select
    a.responsible,
    s.vendor,
    f.rule,
    count(distinct f.call_key) as calls
from finding as f
inner join answer as a
    on f.call_key = a.call_key
    and f.rule = a.rule
inner join standing as s
    on f.call_key = s.call_key
where f.grade = 'proven'
    and f.level in ('statute', 'code', 'privacy', 'contract')
group by all
order by all
