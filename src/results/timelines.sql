-- The history of each number with an explained call: calls of any call centre, objections, consents, relations, hand-overs and complaints. Each
-- number has its last two hundred events.
with numbers as (
    select distinct number
    from explained_call
),

events as (
    select
        n.number,
        c.moment as earliest,
        c.moment as latest,
        'call' as kind,
        c.vendor as party,
        c.call_id as reference,
        coalesce(v.verdict, 'history') as detail
    from numbers as n
    inner join call as c
        on n.number = c.number
    left join verdict as v
        on c.call_key = v.call_key
    where c.direction <> 'inbound'

    union all

    select
        n.number,
        c.moment as earliest,
        c.moment as latest,
        'call-back' as kind,
        c.vendor as party,
        c.call_id as reference,
        '' as detail
    from numbers as n
    inner join call as c
        on n.number = c.caller_number
    where c.direction = 'inbound'

    union all

    select
        n.number,
        o.earliest,
        o.latest,
        'objection' as kind,
        coalesce(o.recorded_by, '') as party,
        o.objection_id as reference,
        '' as detail
    from numbers as n
    inner join objection as o
        on n.number = o.number

    union all

    select
        n.number,
        r.given_earliest as earliest,
        r.given_latest as latest,
        r.kind,
        coalesce(r.collected_by, '') as party,
        r.consent_id as reference,
        '' as detail
    from numbers as n
    inner join consent as r
        on n.number = r.number

    union all

    select
        n.number,
        r.withdrawn_earliest as earliest,
        r.withdrawn_latest as latest,
        'withdrawal' as kind,
        '' as party,
        r.consent_id as reference,
        '' as detail
    from numbers as n
    inner join consent as r
        on n.number = r.number
    where r.withdrawn_earliest > 0

    union all

    select
        n.number,
        r.started_day * 86400000000 as earliest,
        r.started_day * 86400000000 + 86399999999 as latest,
        'relation' as kind,
        '' as party,
        r.relation_id as reference,
        r.kind as detail
    from numbers as n
    inner join relation as r
        on n.number = r.number
    where r.started_day > -1000000

    union all

    select
        n.number,
        r.ended_day * 86400000000 as earliest,
        r.ended_day * 86400000000 + 86399999999 as latest,
        'relation-end' as kind,
        '' as party,
        r.relation_id as reference,
        r.kind as detail
    from numbers as n
    inner join relation as r
        on n.number = r.number
    where r.ended_day is not null

    union all

    select
        n.number,
        h.delivered_earliest as earliest,
        h.delivered_latest as latest,
        h.kind,
        h.vendor as party,
        '' as reference,
        '' as detail
    from numbers as n
    inner join handover as h
        on n.number = h.number

    union all

    select
        n.number,
        p.about_day * 86400000000 as earliest,
        p.about_day * 86400000000 + 86399999999 as latest,
        'complaint' as kind,
        '' as party,
        p.complaint_id as reference,
        '' as detail
    from numbers as n
    inner join complaint as p
        on n.number = p.number
),

numbered as (
    select
        e.*,
        row_number() over (partition by e.number order by e.earliest desc, e.latest desc, e.kind, e.party, e.reference) as place,
        count(*) over (partition by e.number) as events
    from events as e
)

select
    '+' || number as number,
    place,
    events,
    case
        when kind in ('relation', 'relation-end', 'complaint') then strftime(make_timestamp(earliest), '%Y-%m-%d')
        else local_text(earliest, latest, cast($time_zone as varchar))
    end as moment,
    kind,
    party,
    reference,
    detail
from numbered
where place <= 200
order by
    number,
    place
