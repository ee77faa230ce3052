-- The objections that the findings of a call rest on: their ids, and the times of the first of them. Lists are kept in memory while they are put together: slice by slice of the calls.
with concerning as (

    select
        o.call_key,
        i.objection_id,
        o.earliest,
        o.latest
    from call_objection as o
    inner join standing as s
        on o.call_key = s.call_key
        and o.grade = s.objection_grade
    inner join objection as i
        on o.objection_key = i.objection_key
    where o.call_key % cast($slices as bigint) = cast($slice as bigint)

),

-- Most calls have one objection: only where there are several is a list put together, which takes far more memory.
bounds as (

    select
        call_key,
        min(objection_id) as first_id,
        max(objection_id) as last_id,
        min(earliest) as earliest,
        min(latest) as latest,
        count(*) as objections
    from concerning
    group by call_key

),

several as (

    select *
    from bounds
    where objections > 1

),

different_ids as (

    select distinct
        c.call_key,
        c.objection_id
    from concerning as c
    inner join several as b
        on c.call_key = b.call_key
    where b.first_id <> b.last_id

),

lists as (

    select
        call_key,
        string_agg(objection_id, '|' order by objection_id) as objection_ids
    from different_ids
    group by call_key

),

first_of_several as (

    select
        c.call_key,
        min(c.latest) as latest
    from concerning as c
    inner join several as b
        on c.call_key = b.call_key
        and c.earliest = b.earliest
    group by c.call_key

)

select
    b.call_key,
    coalesce(l.objection_ids, b.first_id) as objection_id,
    b.earliest,
    coalesce(e.latest, b.latest) as latest
from bounds as b
left join first_of_several as e
    on b.call_key = e.call_key
left join lists as l
    on b.call_key = l.call_key
