-- On the Islands, the caller is responsible.
select
    f.call_key,
    f.rule,
    s.vendor as responsible,
    r.cause
from rule_hit as f
inner join rule as r
    on f.rule = r.rule
inner join standing as s
    on f.call_key = s.call_key
where r.responsibility = 'vendor'
