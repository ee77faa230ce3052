-- Each objection that concerns a judged call and is certainly or possibly earlier, and whether a later consent lifts it (rulebook, section 5).
-- `lifted_by` says what lifts it: nothing; a re-consent; only consents that the consumer did not initiate, which leave the objection possible;
-- or only records that may be a re-consent but about which something is unknown.
with objections as (
    select * from objection
),

-- The first day on which the person named in an objection owned the number in it.
first_owned as (
    select
        o.objection_key,
        min(p.from_day) as first_owned_day
    from objections as o
    inner join phone as p
        on o.person_key = p.person_key
        and o.number = p.number
        and p.from_day <= p.to_day
    group by o.objection_key
),

-- If the person named in an objection owned the number before the day of the call, and the owners on that day are known, the objection does not pass
-- to them.
-- If that person is still an owner, the next step finds the objection.
by_number as (
    select
        c.call_key,
        o.objection_key
    from judged_call as c
    inner join objections as o
        on c.number = o.number
        and o.earliest <= c.moment
    left join first_owned as f
        on o.objection_key = f.objection_key
    left join call_protection as n
        on c.call_key = n.call_key
    where not (
        coalesce(f.first_owned_day < c.local_day, false)
        and coalesce(n.owner_count, 0) > 0
    )
),

by_person as (
    select
        c.call_key,
        o.objection_key
    from call_party as p
    inner join judged_call as c
        on p.call_key = c.call_key
    inner join objections as o
        on p.person_key = o.person_key
        and o.earliest <= c.moment
),

near as (
    select *
    from by_number

    union

    select *
    from by_person
),

concerning as (
    select
        c.call_key,
        c.moment,
        o.*
    from near as n
    inner join judged_call as c
        on n.call_key = c.call_key
    inner join objections as o
        on n.objection_key = o.objection_key
    left join objection_origin as g
        on n.objection_key = g.objection_key
        and n.call_key = g.call_key
    left join entity_name as e
        on o.entity_name = e.name
        and c.entity = e.entity
    where g.call_key is null
        and (o.entity is null or o.entity = c.entity or e.entity is not null)
),

re_consents as (
    select
        k.call_key,
        k.given_earliest,
        k.is_re_consent,
        r.person_key,
        r.is_by_consumer
    from call_consent as k
    inner join consent_record as r
        on k.consent_key = r.consent_key
    where k.is_re_consent
        or k.may_be_re_consent
),

lifts as (
    select
        o.call_key,
        o.objection_key,
        max(case when r.is_re_consent and r.is_by_consumer then 1 else 0 end) as by_consumer,
        max(case when r.is_re_consent then 1 else 0 end) as by_consent
    from concerning as o
    inner join re_consents as r
        on o.call_key = r.call_key
        and r.given_earliest > o.latest
    where o.person_key is null
        or r.person_key is null
        or o.person_key = r.person_key
    group by
        o.call_key,
        o.objection_key
),

weighed as (
    select
        o.*,
        (o.latest < o.moment) as is_certain,
        case
            when l.by_consumer = 1 then 're-consent'
            when l.by_consent = 1 then 'consent-not-by-consumer'
            when l.by_consent = 0 then 'consent-unproven'
            else 'nothing'
        end as lifted_by
    from concerning as o
    left join lifts as l
        on o.call_key = l.call_key
        and o.objection_key = l.objection_key
)

select
    call_key,
    objection_key,
    recorded_by,
    earliest,
    latest,
    latest_day,
    reported_latest,
    is_certain,
    lifted_by,
    case
        when lifted_by = 're-consent' then 'lifted'
        when lifted_by = 'consent-not-by-consumer' then 'possible'
        when lifted_by = 'consent-unproven' then 'not-demonstrable'
        when is_certain then 'proven'
        else 'possible'
    end as grade
from weighed
