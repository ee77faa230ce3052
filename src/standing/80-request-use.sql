-- The conversation that used up a request, for each entity: the first one in scope that is certainly later, with its number or its person (rulebook,
-- section 6).
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

-- Of calls in the same second, the first by vendor and call id counts as the first.
ordered as (
    select
        u.consent_key,
        u.entity,
        u.moment,
        c.vendor,
        c.call_id,
        cast(row_number() over (partition by u.consent_key, u.entity order by u.moment, c.vendor, c.call_id) as bigint) as position
    from uses as u
    inner join call as c
        on u.call_key = c.call_key
    -- A call that is only planned uses nothing up.
    where c.call_key < cast($first_planned_call as bigint)
)

select
    consent_key,
    entity,
    moment as used_at,
    vendor as used_by_vendor,
    call_id as used_by_call_id
from ordered
where position = 1
