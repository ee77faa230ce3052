-- What one rule gave for calls in scope with a contact that it looks at, on days on which it is in force, with what the engine puts on: its level of that day,
-- and the grade that a contact lowers to possible.
select
    b.call_key,
    cast($rule as varchar) as rule,
    v.level,
    case when k.is_possible then 'possible' else b.grade end as grade,
    b.reason
from rule_result as b
inner join standing as s
    on b.call_key = s.call_key
inner join rule_contact as k
    on s.contact = k.contact
inner join rule_version as v
    on k.rule = v.rule
    and s.local_day >= v.from_day
    and s.local_day <= v.to_day
where s.in_scope
    and k.rule = cast($rule as varchar)
