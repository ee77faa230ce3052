-- What the rules found, with what the engine puts on: contact, dates, and the grade that a contact lowers to possible.
select
    b.call_key,
    b.rule,
    v.level,
    case when k.is_possible then 'possible' else b.grade end as grade,
    b.reason
from breach_in_scope as b
inner join rule_contact as k
    on b.rule = k.rule
    and b.contact = k.contact
inner join rule_version as v
    on b.rule = v.rule
    and b.local_day >= v.from_day
    and b.local_day <= v.to_day
