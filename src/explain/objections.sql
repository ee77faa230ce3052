-- Every objection of the number or of a person of the call, and what it counted for.
with the_call as (

    select *
    from call_scope
    where call_key = cast($call_key as bigint)

),

near as (

    select o.objection_key
    from objection as o
    inner join the_call as c
        on o.number = c.number

    union

    select o.objection_key
    from objection as o
    inner join call_party as p
        on o.person_key = p.person_key
    where p.call_key = cast($call_key as bigint)

)

select
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
cross join the_call as c
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
    o.earliest,
    o.objection_id
