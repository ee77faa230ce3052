-- What the rules found, with what the engine puts on: scope, contact, dates, and the grade that a contact lowers to possible.
select
    b.call_key,
    b.rule,
    v.level,
    case when k.is_possible then 'possible' else b.grade end as grade,
    b.reason
from breach as b
inner join standing as s
    on b.call_key = s.call_key
inner join rule_contact as k
    on b.rule = k.rule
    and s.contact = k.contact
inner join rule_version as v
    on b.rule = v.rule
    and s.local_day >= v.from_day
    and s.local_day <= v.to_day
where s.in_scope
