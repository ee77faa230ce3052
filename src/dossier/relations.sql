-- Relations of the numbers and of their people.
with people as (
    select * from asked_person
),

asked as (
    select * from asked_number
),

near as (
    select
        a.number,
        r.relation_key
    from asked as a
    inner join near_relation as r
        on a.number = r.number

    union

    select
        p.number,
        r.relation_key
    from people as p
    inner join near_relation as r
        on p.person_key = r.person_key
),

named as (
    select distinct
        k.relation_key,
        p.person_id
    from near as k
    inner join near_relation as r
        on k.relation_key = r.relation_key
    inner join near_person as p
        on r.person_key = p.person_key
)

select
    k.number,
    r.relation_id,
    case
        when r.number = k.number then 'number'
        when coalesce(r.number, -1) = -1 then 'person'
        else 'other-number'
    end as about,
    n.person_id,
    r.entity,
    r.kind,
    case when r.started_day > -1000000 then strftime(date '1970-01-01' + r.started_day, '%Y-%m-%d') end as started_on,
    r.started_day as day,
    case when r.ended_day is not null then strftime(date '1970-01-01' + r.ended_day, '%Y-%m-%d') end as ended_on,
    r.product,
    r.optout_offered_at_collection,
    f.path as source_file,
    r.source_row
from near as k
inner join near_relation as r
    on k.relation_key = r.relation_key
inner join source_file as f
    on r.file_key = f.file_key
left join named as n
    on k.relation_key = n.relation_key
order by
    k.number,
    r.started_day,
    r.relation_id
