-- The rules' findings with who is responsible and why, as a permanent table: filling it rule by rule would write it twice.
select
    b.call_key,
    b.rule,
    b.level,
    b.grade,
    b.reason,
    a.responsible,
    a.cause
from breach as b
left join answer as a
    on b.call_key = a.call_key
    and b.rule = a.rule
