-- Every rule, whether it was in force on the day of each call and covers its contact, and what it found.
with asked as (

    select call_key
    from told_key

),

calls as (

    select
        c.call_key,
        c.local_day,
        c.contact
    from asked as a
    inner join near_call_scope as c
        on a.call_key = c.call_key

),

findings as (

    select f.*
    from asked as a
    inner join near_finding as f
        on a.call_key = f.call_key

)

select
    c.call_key,
    r.rule,
    v.level,
    v.rule is not null as is_in_force,
    k.contact is not null as looks_at_contact,
    f.grade,
    f.reason,
    f.responsible,
    f.cause
from calls as c
cross join rule as r
left join rule_version as v
    on r.rule = v.rule
    and c.local_day >= v.from_day
    and c.local_day <= v.to_day
left join rule_contact as k
    on r.rule = k.rule
    and c.contact = k.contact
left join findings as f
    on r.rule = f.rule
    and c.call_key = f.call_key
order by
    c.call_key,
    r.rule
