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

first_uses as (

    select
        consent_key,
        entity,
        min(moment) as moment
    from uses
    group by
        consent_key,
        entity

),

users as (

    select
        f.consent_key,
        f.entity,
        f.moment,
        min(u.call_key) as call_key,
        min(u.call_key) <> max(u.call_key) as is_tied
    from first_uses as f
    inner join uses as u
        on f.consent_key = u.consent_key
        and f.entity = u.entity
        and f.moment = u.moment
    group by
        f.consent_key,
        f.entity,
        f.moment

),

-- Calls at the same moment: their names say which counts as the first.
tied as (

    select
        t.consent_key,
        t.entity,
        u.call_key,
        row_number() over (partition by t.consent_key, t.entity order by c.vendor, c.call_id) as position
    from users as t
    inner join uses as u
        on t.consent_key = u.consent_key
        and t.entity = u.entity
        and t.moment = u.moment
    inner join call as c
        on u.call_key = c.call_key
    where t.is_tied

)

select
    u.consent_key,
    u.entity,
    u.moment as used_at,
    coalesce(t.call_key, u.call_key) as used_by_call_key
from users as u
left join tied as t
    on u.consent_key = t.consent_key
    and u.entity = t.entity
    and t.position = 1
