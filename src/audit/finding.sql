-- The findings of the rules, with who is responsible and why, as a permanent table: filling it rule by rule would write it twice.
select
    h.call_key,
    h.rule,
    h.level,
    h.grade,
    h.reason,
    r.responsible,
    r.cause
from rule_hit as h
left join responsibility as r
    on h.call_key = r.call_key
    and h.rule = r.rule
