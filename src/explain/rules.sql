-- Every rule, whether it was in force and looks at such a contact, and what it found.
select
    r.rule,
    v.level,
    v.rule is not null as is_in_force,
    k.contact is not null as looks_at_contact,
    f.grade,
    f.reason,
    a.responsible,
    a.cause
from rule as r
cross join call_scope as c
left join rule_version as v
    on r.rule = v.rule
    and c.local_day >= v.from_day
    and c.local_day <= v.to_day
left join rule_contact as k
    on r.rule = k.rule
    and c.contact = k.contact
left join finding as f
    on r.rule = f.rule
    and c.call_key = f.call_key
left join answer as a
    on f.rule = a.rule
    and f.call_key = a.call_key
where c.call_key = cast($call_key as bigint)
order by r.rule
