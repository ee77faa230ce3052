-- The rules' results for calls whose contact each rule examines, on days when it is in force, with the engine's additions: the rule's level on that
-- day, and the grade, lowered to possible by a contact or an unknown direction, and to not demonstrable by presumed protection (rulebook, sections 2
-- and 7). A rule without reasons returns an empty text or null. `responsibility` names the SELECT that finds who is responsible.
select
    b.call_key,
    b.rule,
    v.level,
    case
        when k.is_possible or b.direction = 'unknown' then 'possible'
        when r.is_for_protected and not b.protection_is_known and b.grade = 'proven' then 'not-demonstrable'
        else b.grade
    end as grade,
    coalesce(b.reason, '') as reason,
    r.responsibility,
    r.cause
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
