-- The call in which an objection was made; the objection never concerns that call (rulebook, section 5). It is the call itself; or the call whose id
-- the record gives; or else a call with the same number or person that carries an objection and either lasted until the record's time, or began so
-- shortly after it that the clocks may differ.
with objections as (
    select * from objection
),

calls as (
    select * from call
),

own_call as (
    select
        objection_key,
        origin_call_key as call_key
    from objections
    where origin_call_key is not null
),

by_vendor_and_id as (
    select
        o.objection_key,
        c.call_key
    from objections as o
    inner join calls as c
        on o.vendor_call_id = c.call_id
        and o.recorded_by = c.vendor
    left join call_person as p
        on c.call_key = p.call_key
        and o.person_key = p.person_key
    where coalesce(o.number = c.number, false)
        or coalesce(o.number = c.caller_number, false)
        or p.person_key is not null
),

by_id_alone as (
    select
        o.objection_key,
        c.call_key
    from objections as o
    inner join calls as c
        on o.vendor_call_id = c.call_id
    left join call_person as p
        on c.call_key = p.call_key
        and o.person_key = p.person_key
    where coalesce(o.recorded_by, 'client') = 'client'
        and (
            coalesce(o.number = c.number, false)
            or coalesce(o.number = c.caller_number, false)
            or p.person_key is not null
        )
),

by_id as (
    select *
    from by_vendor_and_id

    union all

    select *
    from by_id_alone
),

without_id as (
    select o.*
    from objections as o
    left join (select distinct objection_key from by_id) as f
        on o.objection_key = f.objection_key
    where o.origin_call_key is null
        and f.objection_key is null
),

carriers as (
    select
        call_key,
        vendor,
        number,
        caller_number,
        started_at - cast($clock_tolerance_micros as bigint) as window_start,
        end_at as window_end
    from call_scope
    where carries_objection
),

carrier_numbers as (
    select
        call_key,
        number
    from carriers

    union

    select
        call_key,
        caller_number as number
    from carriers
),

near_number as (
    select
        o.objection_key,
        n.call_key
    from without_id as o
    inner join carrier_numbers as n
        on o.number = n.number
),

near_person as (
    select
        o.objection_key,
        p.call_key
    from without_id as o
    inner join call_person as p
        on o.person_key = p.person_key
),

near as (
    select *
    from near_number

    union

    select *
    from near_person
),

by_time as (
    select
        n.objection_key,
        n.call_key
    from near as n
    inner join without_id as o
        on n.objection_key = o.objection_key
    inner join carriers as c
        on n.call_key = c.call_key
    where (o.recorded_by is null or o.recorded_by = 'client' or o.recorded_by = c.vendor)
        and c.window_start <= o.latest
        and c.window_end >= o.earliest
)

select *
from own_call

union

select *
from by_id

union

select *
from by_time
