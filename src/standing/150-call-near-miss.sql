-- The records that came nearest to being a basis of a judged call. They are chosen among the possibly valid records; if there are none, among the
-- unproven ones; if there are none either, among all records, where the earliest near miss in the list of section 6 of the rulebook wins. A valid
-- record has no near miss.
with records as (
    select
        call_key,
        consent_key,
        cast(null as bigint) as relation_key,
        standing,
        near_miss,
        form_unknown
    from call_consent

    union all

    select
        call_key,
        cast(null as bigint) as consent_key,
        relation_key,
        standing,
        near_miss,
        cast(null as boolean) as form_unknown
    from call_relation
),

ordered as (
    select
        r.*,
        case
            when r.standing = 'open' then 0
            when r.standing = 'unproven' then 100
            else 200
        end + n.rank as place
    from records as r
    inner join near_miss as n
        on r.near_miss = n.near_miss
),

nearest as (
    select
        call_key,
        min(place) as place
    from ordered
    group by call_key
)

select
    o.call_key,
    o.consent_key,
    o.relation_key,
    o.near_miss,
    (o.standing = 'open') as is_possibly_valid,
    (o.standing = 'unproven') as is_unproven,
    o.form_unknown
from ordered as o
inner join nearest as n
    on o.call_key = n.call_key
    and o.place = n.place
