-- On the Islands, the caller is responsible.
select
    f.call_key,
    f.rule,
    s.vendor as responsible,
    f.cause
from rule_hit as f
inner join standing as s
    on f.call_key = s.call_key
where f.responsibility = 'vendor'
