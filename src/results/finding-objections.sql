-- The ids of the objections that a call's findings rest on, and the times of the first of them. Findings about dials rest only on objections that
-- were certainly before the call (data contract, section 4): `of_dial`. Lists stay in memory while they are assembled, so this takes the calls slice
-- by slice.
with standing_objections as (
    select
        o.call_key,
        o.objection_key,
        o.earliest,
        o.latest,
        o.is_certain
    from call_objection as o
    inner join standing as s
        on o.call_key = s.call_key
        and o.grade = s.objection_grade
    where o.call_key % cast($slices as bigint) = cast($slice as bigint)
),

purposes as (
    select
        call_key,
        objection_key,
        earliest,
        latest,
        false as of_dial
    from standing_objections

    union all

    select
        call_key,
        objection_key,
        earliest,
        latest,
        true as of_dial
    from standing_objections
    where is_certain
),

concerning as (
    select
        p.call_key,
        p.of_dial,
        i.objection_id,
        p.earliest,
        p.latest
    from purposes as p
    inner join objection as i
        on p.objection_key = i.objection_key
),

-- Most calls have one objection. Only several need a list, which takes far more memory.
bounds as (
    select
        call_key,
        of_dial,
        min(objection_id) as first_id,
        max(objection_id) as last_id,
        min(earliest) as earliest,
        min(latest) as latest,
        count(*) as objections
    from concerning
    group by all
),

several as (
    select *
    from bounds
    where objections > 1
),

different_ids as (
    select distinct
        c.call_key,
        c.of_dial,
        c.objection_id
    from concerning as c
    inner join several as b
        on c.call_key = b.call_key
        and c.of_dial = b.of_dial
    where b.first_id <> b.last_id
),

lists as (
    select
        call_key,
        of_dial,
        string_agg(objection_id, '|' order by objection_id) as objection_ids
    from different_ids
    group by all
),

first_of_several as (
    select
        c.call_key,
        c.of_dial,
        min(c.latest) as latest
    from concerning as c
    inner join several as b
        on c.call_key = b.call_key
        and c.of_dial = b.of_dial
        and c.earliest = b.earliest
    group by all
)

select
    b.call_key,
    b.of_dial,
    coalesce(l.objection_ids, b.first_id) as objection_id,
    b.earliest,
    coalesce(e.latest, b.latest) as latest
from bounds as b
left join first_of_several as e
    on b.call_key = e.call_key
    and b.of_dial = e.of_dial
left join lists as l
    on b.call_key = l.call_key
    and b.of_dial = l.of_dial
