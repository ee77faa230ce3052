-- Every loaded call to the numbers, and from them to a call centre, with what the audit made of it.
-- Each large table is first reduced to what was asked: the database else builds its joins on the whole of it.
with asked as (

    select *
    from asked_number

),

touched as (

    select
        a.number,
        c.call_key,
        'to' as way
    from asked as a
    inner join call as c
        on a.number = c.number
    where c.direction = 'outbound'

    union all

    select
        a.number,
        c.call_key,
        'from' as way
    from asked as a
    inner join call as c
        on a.number = c.caller_number
    where c.direction = 'inbound'

),

calls as (

    select c.*
    from touched as t
    inner join call as c
        on t.call_key = c.call_key

),

scopes as (

    select g.*
    from touched as t
    inner join call_scope as g
        on t.call_key = g.call_key

),

standings as (

    select s.*
    from touched as t
    inner join standing as s
        on t.call_key = s.call_key

),

verdicts as (

    select v.*
    from touched as t
    inner join verdict as v
        on t.call_key = v.call_key

),

named as (

    select
        c.call_key,
        p.person_id
    from calls as c
    inner join person as p
        on c.person_key = p.person_key

)

select
    t.number,
    c.call_key,
    c.vendor,
    c.call_id,
    t.way,
    local_text(c.moment, c.moment, cast($time_zone as varchar)) as local_time,
    utc_text(c.moment) as moment,
    c.local_day as day,
    g.contact,
    c.result,
    c.talk_seconds,
    c.campaign,
    g.purpose,
    g.entity,
    n.person_id,
    c.agent,
    c.recording,
    g.in_scope,
    g.is_judged,
    g.regime,
    v.verdict,
    case when g.is_judged then s.basis end as basis,
    case when g.is_judged then s.fine_lapsed end as fine_lapsed,
    f.path as source_file,
    c.source_row
from touched as t
inner join calls as c
    on t.call_key = c.call_key
inner join scopes as g
    on t.call_key = g.call_key
inner join source_file as f
    on c.file_key = f.file_key
left join named as n
    on t.call_key = n.call_key
left join standings as s
    on t.call_key = s.call_key
left join verdicts as v
    on t.call_key = v.call_key
order by
    t.number,
    c.moment,
    c.vendor,
    c.call_id
