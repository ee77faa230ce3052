-- Each objection that concerns a judged call and lies certainly or possibly before it, and whether a later consent lifts it (rulebook, section 5).
-- `lifted_by`: nothing; a re-consent; or only consents that the consumer did not begin, which leave it standing as possible.
with objections as (

    select *
    from objection

),

by_number as (

    select
        c.call_key,
        o.objection_key
    from judged_call as c
    inner join objections as o
        on c.number = o.number
        and o.earliest <= c.moment
    left join call_protection as n
        on c.call_key = n.call_key
    where o.person_key is null
        or coalesce(n.owner_count, 0) = 0

),

by_person as (

    select
        c.call_key,
        o.objection_key
    from call_party as p
    inner join judged_call as c
        on p.call_key = c.call_key
    inner join call_protection as n
        on p.call_key = n.call_key
    inner join objections as o
        on p.person_key = o.person_key
        and o.earliest <= c.moment
    where o.number is null
        or c.number is null
        or o.number <> c.number
        or n.owner_count > 0

),

near as (

    select *
    from by_number

    union all

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
    where g.call_key is null
        and (o.entity is null or o.entity = c.entity)

),

re_consents as (

    select
        k.call_key,
        k.given_earliest,
        r.person_key,
        r.is_by_consumer
    from call_consent as k
    inner join consent_record as r
        on k.consent_key = r.consent_key
    where k.is_re_consent

),

lifts as (

    select
        o.call_key,
        o.objection_key,
        max(case when r.is_by_consumer then 1 else 0 end) as by_consumer
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
            when l.by_consumer is null then 'nothing'
            when l.by_consumer = 1 then 're-consent'
            else 'consent-not-by-consumer'
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
        when lifted_by = 'nothing' and is_certain then 'proven'
        else 'possible'
    end as grade
from weighed
