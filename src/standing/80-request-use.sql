-- The conversation that used a request up, for each entity: the first in scope that is certainly after it, to its number or with its person (rulebook, section 6).
with requests as (

    select *
    from consent
    where kind = 'request'

),

by_number as (

    select
        r.consent_key,
        c.entity,
        c.moment,
        c.call_key
    from requests as r
    inner join conversation as c
        on r.number = c.number
        and c.moment > r.given_latest

),

by_person as (

    select
        r.consent_key,
        c.entity,
        c.moment,
        c.call_key
    from requests as r
    inner join conversation as c
        on r.person_key = c.person_key
        and c.moment > r.given_latest

),

by_owner as (

    select
        r.consent_key,
        c.entity,
        c.moment,
        c.call_key
    from requests as r
    inner join phone as p
        on r.person_key = p.person_key
    inner join conversation as c
        on p.number = c.number
        and c.local_day >= p.from_day
        and c.local_day <= p.to_day
        and c.moment > r.given_latest
    where c.person_key is null

),

uses as (

    select *
    from by_number

    union all

    select *
    from by_person

    union all

    select *
    from by_owner

),

ordered as (

    select
        consent_key,
        entity,
        moment,
        call_key,
        row_number() over (partition by consent_key, entity order by moment, call_key) as position
    from uses

)

select
    consent_key,
    entity,
    moment as used_at,
    call_key as used_by_call_key
from ordered
where position = 1
