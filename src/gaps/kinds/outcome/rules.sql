-- How many calls of each call centre each rule examined, by contact and its days in force, and how many of them it hit.
with calls as (
    select
        vendor,
        contact,
        local_day,
        count(*) as calls
    from standing
    where in_scope
    group by all
),

looked_at as (
    select
        t.rule,
        c.vendor,
        sum(c.calls) as calls
    from calls as c
    inner join rule_contact as t
        on c.contact = t.contact
    inner join rule_version as v
        on t.rule = v.rule
        and c.local_day >= v.from_day
        and c.local_day <= v.to_day
    group by all
),

hits as (
    select
        f.rule,
        s.vendor,
        count(*) as hits
    from finding as f
    inner join standing as s
        on f.call_key = s.call_key
    group by all
)

select
    cast(l.rule as varchar) as rule,
    cast(l.vendor as varchar) as vendor,
    cast(l.calls as bigint) as calls,
    h.hits
from looked_at as l
inner join hits as h
    on l.rule = h.rule
    and l.vendor = h.vendor
order by
    vendor,
    rule
