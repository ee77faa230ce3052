-- Every objection of the number or a person of each call, and how it counted.
with asked as (
    select call_key
    from explained_key
),

calls as (
    select c.*
    from asked as a
    inner join near_call_scope as c
        on a.call_key = c.call_key
),

near as (
    select
        c.call_key,
        o.objection_key
    from calls as c
    inner join explained_objection as o
        on c.number = o.number

    union

    select
        p.call_key,
        o.objection_key
    from asked as a
    inner join near_call_party as p
        on a.call_key = p.call_key
    inner join explained_objection as o
        on p.person_key = o.person_key
),

keys as (
    select distinct objection_key
    from near
),

told as (
    select
        o.*,
        clock_text(o.earliest, o.latest, cast($time_zone as varchar)) as objected_at,
        case when o.reported_latest is null then null else clock_text(o.reported_latest, o.reported_latest, cast($time_zone as varchar)) end as reported_at
    from keys as k
    inner join explained_objection as o
        on k.objection_key = o.objection_key
),

origins as (
    select
        o.objection_key,
        case
            when lower(r.channel) in ('phone', 'call', 'letter', 'email', 'web', 'shop', 'chat', 'sms', 'app') then lower(r.channel)
            when lower(r.channel) = 'e-mail' then 'email'
            -- A text in the file may name a person.
            when r.channel is not null then 'as-in-file'
        end as channel,
        r.file_key,
        r.source_row
    from told as o
    inner join objection_record as r
        on o.objection_key // 2 = r.objection_key
    where o.origin_call_key is null

    union all

    select
        o.objection_key,
        null as channel,
        c.file_key,
        c.source_row
    from told as o
    inner join call as c
        on o.origin_call_key = c.call_key
),

counted as (
    select k.*
    from asked as a
    inner join near_call_objection as k
        on a.call_key = k.call_key
),

made_in_call as (
    select g.*
    from asked as a
    inner join near_objection_origin as g
        on a.call_key = g.call_key
)

select
    c.call_key,
    row_number() over (partition by c.call_key order by o.earliest, o.objection_id) as place,
    o.objection_id,
    o.objected_at,
    o.recorded_by,
    o.reported_at,
    r.channel,
    case
        when k.grade = 'lifted' then 'lifted'
        when k.lifted_by = 'consent-not-by-consumer' then 're-consent-not-by-consumer'
        when k.lifted_by = 'consent-unproven' then 're-consent-unproven'
        when k.grade is not null then k.grade
        when g.call_key is not null then 'made-in-this-call'
        when o.earliest > c.moment then 'after-the-call'
        when o.entity is not null and o.entity <> c.entity and e.entity is null then 'other-entity'
        else 'former-owner'
    end as counted,
    f.path as source_file,
    r.source_row
from near as n
inner join told as o
    on n.objection_key = o.objection_key
inner join calls as c
    on n.call_key = c.call_key
left join entity_name as e
    on o.entity_name = e.name
    and c.entity = e.entity
left join counted as k
    on k.call_key = c.call_key
    and k.objection_key = o.objection_key
left join made_in_call as g
    on g.call_key = c.call_key
    and g.objection_key = o.objection_key
left join origins as r
    on o.objection_key = r.objection_key
left join source_file as f
    on r.file_key = f.file_key
order by
    c.call_key,
    place
