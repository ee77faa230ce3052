-- Consents and requests of the numbers and of their people.
with people as (
    select * from asked_person
),

asked as (
    select * from asked_number
),

near as (
    select
        a.number,
        r.consent_key
    from asked as a
    inner join near_consent as r
        on a.number = r.number

    union

    select
        p.number,
        r.consent_key
    from people as p
    inner join near_consent as r
        on p.person_key = r.person_key
),

named as (
    select distinct
        k.consent_key,
        p.person_id
    from near as k
    inner join near_consent as r
        on k.consent_key = r.consent_key
    inner join near_person as p
        on r.person_key = p.person_key
),

names as (
    select
        k.consent_key,
        to_json(list(distinct s.name order by s.name)) as names
    from near as k
    inner join near_consent as r
        on k.consent_key = r.consent_key
    inner join consent_scope_name as s
        on r.scope_key = s.scope_key
    group by k.consent_key
),

products as (
    select
        k.consent_key,
        to_json(list(distinct s.product order by s.product)) as products
    from near as k
    inner join near_consent as r
        on k.consent_key = r.consent_key
    inner join consent_scope_product as s
        on r.scope_key = s.scope_key
    group by k.consent_key
)

select
    k.number,
    r.consent_id,
    case
        when r.number = k.number then 'number'
        when coalesce(r.number, -1) = -1 then 'person'
        else 'other-number'
    end as about,
    r.kind,
    n.person_id,
    local_text(r.given_earliest, r.given_latest, cast($time_zone as varchar)) as given_at,
    r.given_day as day,
    cast(coalesce(s.names, '[]') as varchar) as names,
    cast(coalesce(d.products, '[]') as varchar) as products,
    r.purpose,
    r.for_phone,
    r.form,
    r.source,
    r.initiative,
    case
        when r.expires_day = -1000000 then 'unreadable'
        when r.expires_day < 10000000 then strftime(date '1970-01-01' + r.expires_day, '%Y-%m-%d')
    end as expires_on,
    case
        when r.withdrawn_earliest is null then null
        when r.withdrawn_earliest < 0 then 'unreadable'
        else local_text(r.withdrawn_earliest, r.withdrawn_latest, cast($time_zone as varchar))
    end as withdrawn_at,
    case when r.verified_earliest is null then null else local_text(r.verified_earliest, r.verified_latest, cast($time_zone as varchar)) end as verified_at,
    r.evidence,
    r.collected_by,
    r.collected_in_call,
    f.path as source_file,
    r.source_row
from near as k
inner join near_consent as r
    on k.consent_key = r.consent_key
inner join source_file as f
    on r.file_key = f.file_key
left join named as n
    on k.consent_key = n.consent_key
left join names as s
    on k.consent_key = s.consent_key
left join products as d
    on k.consent_key = d.consent_key
order by
    k.number,
    r.given_earliest,
    r.consent_id
