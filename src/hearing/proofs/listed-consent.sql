-- What the store knows about the consents of a sample, for comparing it with their proof; consents that are no longer loaded are missing.
with told as (
    select * from consent
),

wanted as (
    select * from sample_consent
),

names as (
    select
        scope_key,
        to_json(list(distinct name order by name)) as names
    from consent_scope_name
    group by scope_key
),

products as (
    select
        scope_key,
        to_json(list(distinct product order by product)) as products
    from consent_scope_product
    group by scope_key
),

-- Without a number of its own, a consent is for whichever of the person's numbers was called.
called as (
    select
        k.consent_key,
        to_json(list(distinct '+' || cast(s.number as varchar) order by '+' || cast(s.number as varchar))) as numbers
    from standing as s
    inner join call_consent as k
        on s.call_key = k.call_key
    inner join told as r
        on k.consent_key = r.consent_key
    inner join wanted as w
        on r.consent_id = w.consent_id
    where s.local_day >= cast($from_day as integer)
        and s.local_day <= cast($to_day as integer)
        and (
            (s.basis = 'consent' and s.consent_key = k.consent_key)
            or (s.basis = 'request' and k.is_request and k.standing = 'valid')
        )
        and r.number is null
        and s.number is not null
    group by k.consent_key
)

select
    w.place,
    r.consent_id,
    coalesce(v.vendor, 'client') as collector,
    coalesce(r.source, '') as source,
    r.kind,
    coalesce(r.form, '') as form,
    coalesce(r.initiative, '') as initiative,
    coalesce(n.person_id, '') as person,
    cast(case
        when r.number is null then coalesce(c.numbers, '[]')
        else to_json(['+' || cast(r.number as varchar)])
    end as varchar) as numbers,
    cast(coalesce(s.names, '[]') as varchar) as names,
    cast(coalesce(d.products, '[]') as varchar) as products,
    local_text(r.given_earliest, r.given_latest, cast($time_zone as varchar)) as given_at,
    case
        when r.expires_day < 10000000 and r.expires_day > -1000000 then strftime(date '1970-01-01' + r.expires_day, '%Y-%m-%d')
        else ''
    end as expires_on,
    coalesce(r.term_stated, false) as term_stated
from wanted as w
inner join told as r
    on w.consent_id = r.consent_id
left join vendor as v
    on r.collected_by = v.vendor
left join person as n
    on r.person_key = n.person_key
left join names as s
    on r.scope_key = s.scope_key
left join products as d
    on r.scope_key = d.scope_key
left join called as c
    on r.consent_key = c.consent_key
order by w.place
