-- Rules that only the company can keep (rulebook, section 9).
select
    call_key,
    rule,
    'client' as responsible,
    cause
from rule_hit
where responsibility = 'client'
