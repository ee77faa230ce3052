-- What one rule gave for calls in scope with a contact that it looks at, on days on which it is in force, with what the engine puts on: its level of that day,
-- and the grade that a contact or a call of unknown direction lowers to possible, and presumed protection to not demonstrable (rulebook, sections 2 and 7).
select
    b.call_key,
    cast($rule as varchar) as rule,
    v.level,
    case
        when k.is_possible or s.direction = 'unknown' then 'possible'
        when r.is_for_protected and not s.protection_is_known and b.grade = 'proven' then 'not-demonstrable'
        else b.grade
    end as grade,
    b.reason
from rule_result as b
inner join standing as s
    on b.call_key = s.call_key
inner join rule_contact as k
    on s.contact = k.contact
inner join rule as r
    on k.rule = r.rule
inner join rule_version as v
    on k.rule = v.rule
    and s.local_day >= v.from_day
    and s.local_day <= v.to_day
where s.in_scope
    and k.rule = cast($rule as varchar)
