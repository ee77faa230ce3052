-- What the rules gave for calls with a contact that each looks at, on days on which it is in force, with what the engine puts on: its level of that day,
-- and the grade that a contact or a call of unknown direction lowers to possible, and presumed protection to not demonstrable (rulebook, sections 2 and 7).
select
    b.call_key,
    b.rule,
    v.level,
    case
        when k.is_possible or b.direction = 'unknown' then 'possible'
        when r.is_for_protected and not b.protection_is_known and b.grade = 'proven' then 'not-demonstrable'
        else b.grade
    end as grade,
    b.reason
from result_in_scope as b
inner join rule_contact as k
    on b.rule = k.rule
    and b.contact = k.contact
inner join rule as r
    on b.rule = r.rule
inner join rule_version as v
    on b.rule = v.rule
    and b.local_day >= v.from_day
    and b.local_day <= v.to_day
