-- The persons of a call: the one its log names, else the owners of the called number on that day (rulebook, section 4). Only for calls that
-- matter: judged calls, past conversations that a judgement depends on, calls in which an objection was made, calls that an objection names, and past dials
-- that count towards the company's own contact limits, if it has any.
with named_in_objections as (
    select distinct vendor_call_id as call_id
    from objection_record
),

-- Local days of different clocks can lie a day apart.
dial_days as (
    select day
    from calendar_day
    where day >= (select min(started_local_day) from judged_call) - 1 - (
            select greatest(coalesce(refusal_days, 0), cast($dial_window_days as integer))
            from contact_limit
        )
),

past_dial as (
    select s.call_key
    from dial_days as d
    inner join call_scope as s
        on d.day = s.started_local_day
    where s.in_scope
),

beside_judged as (
    select call_key
    from call_scope
    where carries_objection

    union

    select c.call_key
    from call as c
    inner join named_in_objections as n
        on c.call_id = n.call_id

    union

    select call_key
    from conversation
    where not is_judged

    union

    select call_key
    from past_dial
),

others as (
    select c.*
    from beside_judged as o
    inner join call as c
        on o.call_key = c.call_key
    left join judged_call as j
        on o.call_key = j.call_key
    where j.call_key is null
),

looked_at as (
    select
        call_key,
        number,
        person_key,
        moment,
        local_day,
        true as is_judged
    from judged_call

    union all

    select
        call_key,
        number,
        person_key,
        moment,
        local_day,
        false as is_judged
    from others
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
