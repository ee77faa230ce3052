-- The findings as results give them, one row per finding (data contract, section 4).
with near_ids as (

    select
        n.call_key,
        string_agg(distinct c.consent_id, '|' order by c.consent_id) as consent_id,
        string_agg(distinct r.relation_id, '|' order by r.relation_id) as relation_id
    from call_near_miss as n
    left join consent as c
        on n.consent_key = c.consent_key
    left join relation as r
        on n.relation_key = r.relation_key
    group by n.call_key

)

select
    c.vendor,
    c.call_id,
    utc_text(c.moment) as moment,
    '+' || c.number as number,
    f.rule,
    f.level,
    f.grade,
    f.reason,
    a.responsible,
    a.cause,
    case when r.rests_on = 'objection' then coalesce(o.objection_id, '') else '' end as objection_id,
    case
        when r.rests_on = 'consent' then k.consent_id
        when r.rests_on = 'near-miss' then coalesce(n.consent_id, '')
        else ''
    end as consent_id,
    case
        when r.rests_on = 'relation' then l.relation_id
        when r.rests_on = 'near-miss' then coalesce(n.relation_id, '')
        else ''
    end as relation_id,
    p.path as source_file,
    c.source_row,
    strftime(make_timestamp(cast(c.local_day as bigint) * 86400000000 + cast(c.local_second as bigint) * 1000000), '%Y-%m-%d %H:%M:%S') as local_time,
    s.contact,
    v.verdict,
    coalesce(c.campaign, '') as campaign,
    coalesce(c.agent, '') as agent,
    case
        when r.rests_on = 'objection' then coalesce(local_text(o.earliest, o.latest, cast($time_zone as varchar)), '')
        else ''
    end as objected,
    case
        when a.cause = 'was-told' then local_text(s.told_at, s.told_at, cast($time_zone as varchar))
        when a.cause = 'passed-on-late' then local_text(s.passed_on_at, s.passed_on_at, cast($time_zone as varchar))
        when a.cause in ('client-lead', 'sent-again') then coalesce(local_text(s.lead_at, s.lead_at, cast($time_zone as varchar)), '')
        else ''
    end as handed_over,
    coalesce(w.answer, '') as answer,
    coalesce(w.explanation, '') as explanation
from finding as f
inner join rule as r
    on f.rule = r.rule
inner join answer as a
    on f.call_key = a.call_key
    and f.rule = a.rule
inner join standing as s
    on f.call_key = s.call_key
inner join verdict as v
    on f.call_key = v.call_key
inner join call as c
    on f.call_key = c.call_key
inner join source_file as p
    on c.file_key = p.file_key
left join consent as k
    on s.consent_key = k.consent_key
left join relation as l
    on s.relation_key = l.relation_key
left join finding_objection as o
    on f.call_key = o.call_key
left join near_ids as n
    on f.call_key = n.call_key
left join matched_answer as w
    on f.call_key = w.call_key
    and f.rule = w.rule
    and w.finding = 'yes'
