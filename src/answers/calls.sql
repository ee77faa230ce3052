-- Every loaded call to the numbers, and from them to a call centre, with its verdict.
with named as (
    select
        c.call_key,
        p.person_id
    from near_call as c
    inner join near_person as p
        on c.person_key = p.person_key
)

select
    t.number,
    c.call_key,
    c.vendor,
    c.call_id,
    case when c.direction <> 'inbound' then 'to' else 'from' end as way,
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
from touched_call as t
inner join near_call as c
    on t.call_key = c.call_key
inner join near_call_scope as g
    on t.call_key = g.call_key
inner join source_file as f
    on c.file_key = f.file_key
left join named as n
    on t.call_key = n.call_key
left join near_standing as s
    on t.call_key = s.call_key
left join near_verdict as v
    on t.call_key = v.call_key
order by
    t.number,
    c.moment,
    c.vendor,
    c.call_id
