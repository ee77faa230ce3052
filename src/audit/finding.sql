-- What the rules found, in a table that stays: filled rule by rule, it would be written twice.
select
    call_key,
    rule,
    level,
    grade,
    reason
from breach
