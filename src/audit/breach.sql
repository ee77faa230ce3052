-- What one rule gave, under its name.
select
    call_key,
    cast($rule as varchar) as rule,
    grade,
    reason
from rule_result
