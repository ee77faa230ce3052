-- What is known about the numbers of some calls up to these calls: the records examined in judging them, with how each counted, and earlier calls of
-- the same call centre.
with asked as (
    select unnest(from_json(cast($call_keys as json), '["BIGINT"]')) as call_key
),

stories as (
    select
        a.call_key,
        s.moment,
        s.local_day
    from asked as a
    inner join standing as s
        on a.call_key = s.call_key
),

calls as (
    select
        n.story_key as call_key,
        'call' as kind,
        n.moment as earliest,
        n.moment as latest,
        s.contact as detail,
        '' as counted,
        n.call_key = n.story_key as is_the_call,
        n.file_key,
        n.source_row
    from story_call as n
    inner join story_scope as s
        on n.call_key = s.call_key
),

objections as (
    select
        t.call_key,
        'objection' as kind,
        o.earliest,
        o.latest,
        coalesce(o.recorded_by, '') as detail,
        case
            when o.grade = 'lifted' then 'lifted'
            when o.lifted_by = 'consent-not-by-consumer' then 're-consent-not-by-consumer'
            else o.grade
        end as counted,
        false as is_the_call,
        coalesce(r.file_key, c.file_key) as file_key,
        coalesce(r.source_row, c.source_row) as source_row
    from stories as t
    inner join call_objection as o
        on t.call_key = o.call_key
    inner join objection as i
        on o.objection_key = i.objection_key
    left join objection_record as r
        on i.origin_call_key is null
        and i.objection_id = r.objection_id
    left join call as c
        on i.origin_call_key = c.call_key
),

consents as (
    select
        t.call_key,
        r.kind,
        r.given_earliest,
        r.given_latest,
        r.withdrawn_earliest,
        r.withdrawn_latest,
        r.expires_day,
        t.local_day,
        t.moment,
        case
            when s.consent_key = k.consent_key and s.basis = 'consent' then 'basis'
            when k.standing = 'valid' then 'valid'
            else coalesce(k.near_miss, '')
        end as counted,
        r.file_key,
        r.source_row
    from stories as t
    inner join standing as s
        on t.call_key = s.call_key
    inner join call_consent as k
        on t.call_key = k.call_key
    inner join consent as r
        on k.consent_key = r.consent_key
),

relations as (
    select
        t.call_key,
        r.kind,
        r.started_day,
        k.end_day,
        t.local_day,
        case
            when s.relation_key = k.relation_key and s.basis = 'relation' then 'basis'
            when k.standing = 'valid' then 'valid'
            else coalesce(k.near_miss, '')
        end as counted,
        r.file_key,
        r.source_row
    from stories as t
    inner join standing as s
        on t.call_key = s.call_key
    inner join call_relation as k
        on t.call_key = k.call_key
    inner join relation as r
        on k.relation_key = r.relation_key
),

timed as (
    select *
    from calls

    union all

    select *
    from objections

    union all

    select
        call_key,
        kind,
        given_earliest as earliest,
        given_latest as latest,
        '' as detail,
        counted,
        false as is_the_call,
        file_key,
        source_row
    from consents

    union all

    select
        call_key,
        'withdrawal' as kind,
        withdrawn_earliest as earliest,
        withdrawn_latest as latest,
        '' as detail,
        counted,
        false as is_the_call,
        file_key,
        source_row
    from consents
    where withdrawn_earliest > 0
        and withdrawn_earliest <= moment

    union all

    select
        d.call_key,
        h.kind,
        h.delivered_earliest as earliest,
        h.delivered_latest as latest,
        '' as detail,
        d.counted,
        false as is_the_call,
        h.file_key,
        h.source_row
    from stories as t
    inner join call_delivery as d
        on t.call_key = d.call_key
    inner join handover as h
        on d.handover_key = h.handover_key
),

dated as (
    select
        call_key,
        'expiry' as kind,
        expires_day as day,
        '' as detail,
        counted,
        file_key,
        source_row
    from consents
    where expires_day < local_day
        and expires_day > 0

    union all

    select
        call_key,
        'relation-begins' as kind,
        started_day as day,
        kind as detail,
        counted,
        file_key,
        source_row
    from relations
    where started_day > -1000000

    union all

    select
        call_key,
        'relation-ends' as kind,
        end_day as day,
        kind as detail,
        counted,
        file_key,
        source_row
    from relations
    where end_day <= local_day
        and end_day > -1000000
),

events as (
    select
        call_key,
        kind,
        local_text(earliest, latest, cast($time_zone as varchar)) as at,
        detail,
        counted,
        is_the_call,
        file_key,
        source_row
    from timed

    union all

    select
        call_key,
        kind,
        strftime(date '1970-01-01' + day, '%Y-%m-%d') as at,
        detail,
        counted,
        false as is_the_call,
        file_key,
        source_row
    from dated
)

select distinct
    e.call_key,
    e.kind,
    e.at,
    e.detail,
    e.counted,
    e.is_the_call,
    f.path as source_file,
    e.source_row
from events as e
inner join source_file as f
    on e.file_key = f.file_key
order by
    e.call_key,
    e.at,
    e.kind,
    e.detail,
    e.is_the_call,
    f.path,
    e.source_row
