-- Every objection of the number or of a person of each call, and what it counted for.
with asked as (

    select unnest(from_json(cast($call_keys as json), '["BIGINT"]')) as call_key

),

calls as (

    select c.*
    from asked as a
    inner join call_scope as c
        on a.call_key = c.call_key

),

near as (

    select
        c.call_key,
        o.objection_key
    from calls as c
    inner join objection as o
        on c.number = o.number

    union

    select
        p.call_key,
        o.objection_key
    from asked as a
    inner join call_party as p
        on a.call_key = p.call_key
    inner join objection as o
        on p.person_key = o.person_key

)

select
    c.call_key,
    o.objection_id,
    local_text(o.earliest, o.latest, cast($time_zone as varchar)) as objected_at,
    o.recorded_by,
    case when o.reported_latest is null then null else local_text(o.reported_latest, o.reported_latest, cast($time_zone as varchar)) end as reported_at,
    case
        when k.grade = 'lifted' then 'lifted'
        when k.lifted_by = 'consent-not-by-consumer' then 're-consent-not-by-consumer'
        when k.grade is not null then k.grade
        when g.call_key is not null then 'made-in-this-call'
        when o.earliest > c.moment then 'after-the-call'
        when o.entity is not null and o.entity <> c.entity then 'other-entity'
        else 'former-owner'
    end as counted,
    f.path as source_file,
    coalesce(r.source_row, oc.source_row) as source_row
from near as n
inner join objection as o
    on n.objection_key = o.objection_key
inner join calls as c
    on n.call_key = c.call_key
left join call_objection as k
    on k.call_key = c.call_key
    and k.objection_key = o.objection_key
left join objection_origin as g
    on g.call_key = c.call_key
    and g.objection_key = o.objection_key
left join objection_record as r
    on o.origin_call_key is null
    and o.objection_id = r.objection_id
left join call as oc
    on o.origin_call_key = oc.call_key
left join source_file as f
    on coalesce(r.file_key, oc.file_key) = f.file_key
order by
    c.call_key,
    o.earliest,
    o.objection_id
