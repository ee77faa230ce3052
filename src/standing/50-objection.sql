-- All objections: those of the client's and the vendors' lists, and those that consumers made in a call (rulebook, section 5). An entity of null counts for every entity.
with records as (

    select *
    from objection_record

),

carriers as (

    select *
    from call_scope
    where carries_objection

),

from_records as (

    select
        2 * r.objection_key as objection_key,
        r.objection_id as objection_id,
        r.objected_earliest as earliest,
        r.objected_latest as latest,
        r.objected_day as latest_day,
        r.number,
        r.person_key,
        n.entity,
        case
            when r.recorded_by = 'client' then 'client'
            else v.vendor
        end as recorded_by,
        r.reported_latest,
        r.vendor_call_id,
        cast(null as bigint) as origin_call_key
    from records as r
    left join entity_name as n
        on lower(r.entity) = n.name
    left join vendor as v
        on r.recorded_by = v.vendor

),

from_calls as (

    select
        2 * s.call_key + 1 as objection_key,
        'call:' || c.vendor || '/' || c.call_id as objection_id,
        c.end_at as earliest,
        c.end_at as latest,
        c.end_local_day as latest_day,
        case when s.direction = 'inbound' then c.caller_number else c.number end as number,
        c.person_key,
        s.entity,
        c.vendor as recorded_by,
        cast(null as bigint) as reported_latest,
        cast(null as varchar) as vendor_call_id,
        c.call_key as origin_call_key
    from carriers as s
    inner join call as c
        on s.call_key = c.call_key

)

select *
from from_records

union all

select *
from from_calls
