-- Every rule, for each day and contact of the calls: whether it was in force on that day, and whether it covers that contact.
with kinds as (
    select distinct
        c.local_day,
        c.contact,
        coalesce(c.contact = 'unknown' and s.somebody_spoke, false) as somebody_spoke
    from explained_key as a
    inner join near_call_scope as c
        on a.call_key = c.call_key
    left join near_standing as s
        on a.call_key = s.call_key
)

select
    k.local_day,
    k.contact,
    k.somebody_spoke,
    r.rule,
    v.level,
    v.rule is not null as is_in_force,
    t.contact is not null as looks_at_contact
from kinds as k
cross join rule as r
left join rule_version as v
    on r.rule = v.rule
    and k.local_day >= v.from_day
    and k.local_day <= v.to_day
left join rule_contact as t
    on r.rule = t.rule
    and case when k.somebody_spoke then 'spoken' else k.contact end = t.contact
order by
    k.local_day,
    k.contact,
    k.somebody_spoke,
    r.rule
