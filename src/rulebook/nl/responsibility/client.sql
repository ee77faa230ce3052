-- Rules that only the company can keep (rulebook, section 9).
select
    f.call_key,
    f.rule,
    'client' as responsible,
    r.cause
from rule_hit as f
inner join rule as r
    on f.rule = r.rule
where r.responsibility = 'client'
