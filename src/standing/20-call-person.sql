-- The persons of a call: the one its log names, else the owners of the number called on that day (rulebook, section 4).
-- Only of calls that are looked at: those judged, conversations of the past, calls that carry an objection or that an objection names.
with calls as (

    select *
    from call_scope

),

named_in_objections as (

    select distinct vendor_call_id as call_id
    from objection_record

),

named_calls as (

    select c.call_key
    from call_scope as c
    inner join named_in_objections as n
        on c.call_id = n.call_id

),

looked_at as (

    select
        c.call_key,
        c.number,
        c.person_key,
        c.moment,
        c.local_day,
        (c.is_judged and c.in_scope) as is_judged
    from calls as c
    left join named_calls as n
        on c.call_key = n.call_key
    where (c.in_scope and (c.is_judged or c.contact = 'conversation'))
        or c.carries_objection
        or n.call_key is not null

)

select
    call_key,
    person_key,
    number,
    moment,
    local_day,
    is_judged
from looked_at
where person_key is not null

union all

select distinct
    c.call_key,
    p.person_key,
    c.number,
    c.moment,
    c.local_day,
    c.is_judged
from looked_at as c
inner join phone as p
    on c.number = p.number
    and c.local_day >= p.from_day
    and c.local_day <= p.to_day
where c.person_key is null
