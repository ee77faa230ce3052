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
    inner join call_person as p
        on r.person_key = p.person_key
    inner join conversation as c
        on p.call_key = c.call_key
        and c.moment > r.given_latest

),

uses as (

    select *
    from by_number

    union all

    select *
    from by_person

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
