-- Rules that the calling vendor had to keep (rulebook, section 9).
select
    f.call_key,
    f.rule,
    s.vendor as responsible,
    f.cause
from rule_hit as f
inner join standing as s
    on f.call_key = s.call_key
where f.responsibility = 'vendor'
