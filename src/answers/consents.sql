-- Consents and requests of the numbers and of their people.
with names as (
    select
        scope_key,
        to_json(list(distinct name order by name)) as names
    from consent_scope_name
    where scope_key in (select scope_key from near_consent)
    group by scope_key
),

products as (
    select
        scope_key,
        to_json(list(distinct product order by product)) as products
    from consent_scope_product
    where scope_key in (select scope_key from near_consent)
    group by scope_key
)

select
    r.asked_number as number,
    r.consent_id,
    case
        when r.number = r.asked_number then 'number'
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
from near_consent as r
inner join source_file as f
    on r.file_key = f.file_key
left join near_person as n
    on r.person_key = n.person_key
left join names as s
    on r.scope_key = s.scope_key
left join products as d
    on r.scope_key = d.scope_key
order by
    r.asked_number,
    r.given_earliest,
    r.consent_id
