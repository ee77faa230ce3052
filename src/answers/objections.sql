-- Objections of the numbers and of their people, from lists and from calls, each with the calls to the number that followed it.
with near as (
    select
        *,
        case when origin_call_key is null then objection_key // 2 end as record_key
    from near_objection
),

records as (
    select distinct r.*
    from near as o
    inner join objection_record as r
        on o.record_key = r.objection_key
),

origin_calls as (
    select distinct
        c.call_key,
        c.file_key,
        c.source_row
    from near_objection as o
    inner join call as c
        on o.origin_call_key = c.call_key
),

calls_after as (
    select
        o.asked_number,
        o.objection_key,
        c.moment
    from near_objection as o
    inner join near_call_objection as k
        on o.objection_key = k.objection_key
    inner join near_call as c
        on k.call_key = c.call_key
    where k.is_certain
        and k.grade <> 'lifted'
        and c.number = o.asked_number
),

after as (
    select
        asked_number,
        objection_key,
        count(*) as calls_after,
        max(moment) as last_call
    from calls_after
    group by
        asked_number,
        objection_key
)

select
    o.asked_number as number,
    o.objection_key,
    o.objection_id,
    case
        when o.number = o.asked_number then 'number'
        when o.number is null then 'person'
        else 'other-number'
    end as about,
    n.person_id,
    local_text(o.earliest, o.latest, cast($time_zone as varchar)) as objected_at,
    o.latest_day as day,
    coalesce(r.entity, o.entity) as entity,
    coalesce(r.recorded_by, o.recorded_by) as recorded_by,
    case when o.reported_latest is null then null else local_text(coalesce(r.reported_earliest, o.reported_latest), o.reported_latest, cast($time_zone as varchar)) end as reported_at,
    r.channel,
    coalesce(t.calls_after, 0) as calls_after,
    case when t.last_call is null then null else local_text(t.last_call, t.last_call, cast($time_zone as varchar)) end as last_call_at,
    f.path as source_file,
    coalesce(r.source_row, c.source_row) as source_row
from near as o
left join records as r
    on o.record_key = r.objection_key
left join origin_calls as c
    on o.origin_call_key = c.call_key
left join source_file as f
    on coalesce(r.file_key, c.file_key) = f.file_key
left join near_person as n
    on o.person_key = n.person_key
left join after as t
    on o.asked_number = t.asked_number
    and o.objection_key = t.objection_key
order by
    o.asked_number,
    o.earliest,
    o.objection_id
