-- The findings as in results, one row per finding (data contract, section 4), in order. Rows are sorted by short words, times and
-- numbers; their texts are made after that.
with resting as (
    select
        cast(rule as word) as rule,
        (rests_on in ('objection', 'certain-objection')) as on_objection,
        (rests_on = 'certain-objection') as of_dial,
        (rests_on = 'consent') as on_consent,
        (rests_on = 'relation') as on_relation,
        (rests_on = 'near-miss') as on_near_miss
    from rule
),

contacts as (
    select
        call_key,
        vendor,
        contact,
        told_at,
        passed_on_at,
        lead_at,
        consent_key,
        relation_key
    from standing
),

files as (
    select
        file_key,
        cast(path as result_path) as path
    from source_file
),

-- Hand-overs of which only the minute or the day is known, by the end of it that standing has.
inexact_deliveries as (
    select
        call_key,
        kind,
        case when kind = 'lead' then delivered_earliest else delivered_latest end as at,
        min(delivered_earliest) as earliest,
        max(delivered_latest) as latest
    from call_delivery
    where delivered_earliest < delivered_latest
        and counted in ('lead', 'told', 'not-yet-due')
    group by all
),

-- Records that a rule does not rest on have no key here, so they are not looked up.
found as (
    select
        f.call_key,
        f.rule,
        f.level,
        f.grade,
        f.reason,
        f.responsible,
        f.cause,
        case when r.on_objection then f.call_key end as objected_key,
        r.of_dial,
        case when r.on_near_miss then f.call_key end as near_key,
        case when r.on_consent then s.consent_key end as consent_key,
        case when r.on_relation then s.relation_key end as relation_key,
        case
            when f.cause = 'was-told' then s.told_at
            when f.cause = 'passed-on-late' then s.passed_on_at
            when f.cause in ('client-lead', 'sent-again') then s.lead_at
        end as handed_over,
        case when f.cause in ('client-lead', 'sent-again') then 'lead' else 'suppress' end as handed_over_kind,
        s.vendor,
        s.contact,
        v.verdict,
        w.answer,
        w.explanation
    from finding as f
    inner join resting as r
        on f.rule = r.rule
    inner join contacts as s
        on f.call_key = s.call_key
    inner join verdict as v
        on f.call_key = v.call_key
    left join matched_answer as w
        on f.call_key = w.call_key
        and f.rule = w.rule
        and w.finding = 'yes'
),

sorted as (
    select
        f.vendor,
        c.call_id,
        c.moment,
        c.number,
        f.rule,
        f.level,
        f.grade,
        f.reason,
        f.responsible,
        f.cause,
        o.objection_id,
        coalesce(k.consent_id, n.consent_ids) as consent_id,
        coalesce(l.relation_id, n.relation_ids) as relation_id,
        p.path as source_file,
        c.source_row,
        c.local_day,
        c.local_second,
        f.contact,
        f.verdict,
        c.campaign,
        c.agent,
        o.earliest,
        o.latest,
        coalesce(d.earliest, f.handed_over) as handed_over_earliest,
        coalesce(d.latest, f.handed_over) as handed_over_latest,
        f.answer,
        f.explanation
    from found as f
    inner join period_call as c
        on f.call_key = c.call_key
    inner join files as p
        on c.file_key = p.file_key
    left join consent as k
        on f.consent_key = k.consent_key
    left join relation as l
        on f.relation_key = l.relation_key
    left join finding_objection as o
        on f.objected_key = o.call_key
        and f.of_dial = o.of_dial
    left join finding_near_miss as n
        on f.near_key = n.call_key
    left join inexact_deliveries as d
        on f.call_key = d.call_key
        and f.handed_over_kind = d.kind
        and f.handed_over = d.at
    order by
        vendor,
        call_id,
        rule
)

select
    vendor,
    call_id,
    utc_text(moment) as moment,
    '+' || number as number,
    rule,
    level,
    grade,
    reason,
    responsible,
    cause,
    coalesce(objection_id, '') as objection_id,
    coalesce(consent_id, '') as consent_id,
    coalesce(relation_id, '') as relation_id,
    source_file,
    source_row,
    cast(make_timestamp(cast(local_day as bigint) * 86400000000 + cast(local_second as bigint) * 1000000) as varchar) as local_time,
    contact,
    verdict,
    coalesce(campaign, '') as campaign,
    coalesce(agent, '') as agent,
    coalesce(local_text(earliest, latest, cast($time_zone as varchar)), '') as objected,
    coalesce(local_text(handed_over_earliest, handed_over_latest, cast($time_zone as varchar)), '') as handed_over,
    coalesce(answer, '') as answer,
    coalesce(explanation, '') as explanation
from sorted
