-- All objections: those on the lists of client and vendors, and those that consumers made in a call (rulebook, section 5). A null entity counts for
-- every entity; a name shared by several entities counts for each of them, and `entity` holds the first.
with records as (
    select * from objection_record
),

entities as (
    select
        name,
        min(entity) as entity
    from entity_name
    group by name
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
        n.name as entity_name,
        case
            when r.recorded_by = 'client' then 'client'
            else v.vendor
        end as recorded_by,
        r.reported_latest,
        r.vendor_call_id,
        cast(null as bigint) as origin_call_key
    from records as r
    left join entities as n
        on lower(r.entity) = n.name
    left join vendor as v
        on r.recorded_by = v.vendor
),

from_calls as (
    select
        2 * s.call_key + 1 as objection_key,
        'call:' || s.vendor || '/' || s.call_id as objection_id,
        s.end_at as earliest,
        s.end_at as latest,
        s.end_local_day as latest_day,
        case when s.direction = 'inbound' then s.caller_number else s.number end as number,
        s.person_key,
        s.entity,
        cast(null as varchar) as entity_name,
        s.vendor as recorded_by,
        cast(null as bigint) as reported_latest,
        cast(null as varchar) as vendor_call_id,
        s.call_key as origin_call_key
    from carriers as s
)

select *
from from_records

union all

select *
from from_calls
