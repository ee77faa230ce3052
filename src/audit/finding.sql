-- What the rules found, with who answers for it and why, in a table that stays: filled rule by rule, it would be written twice.
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
