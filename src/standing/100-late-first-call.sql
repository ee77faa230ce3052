-- Valid consents without a stated term that nobody used within six months: no conversation in scope by any vendor for this entity, between the
-- consent and the call, with its number or one of its persons (rulebook, section 7, first-call-after-six-months);
-- and whether the logs cover all calls since the consent.
with pairs as (
    select *
    from call_consent
    where not is_request
        and standing = 'valid'
        and is_past_six_months
),

late_calls as (
    select distinct
        p.call_key,
        c.entity,
        c.number,
        c.moment
    from pairs as p
    inner join judged_call as c
        on p.call_key = c.call_key
),

late_numbers as (
    select distinct
        entity,
        number
    from late_calls
),

number_events as (
    select
        c.entity,
        c.number,
        2 * c.moment + 1 as place,
        c.moment as spoken_at,
        cast(null as bigint) as call_key
    from conversation as c
    inner join late_numbers as n
        on c.entity = n.entity
        and c.number = n.number

    union all

    select
        entity,
        number,
        2 * moment as place,
        cast(null as bigint) as spoken_at,
        call_key
    from late_calls
),

by_number as (
    select
        call_key,
        max(spoken_at) over (
            partition by entity, number
            order by place
            rows between unbounded preceding and current row
        ) as last_spoken_at
    from number_events
),

late_persons as (
    select
        c.call_key,
        c.entity,
        c.moment,
        p.person_key
    from late_calls as c
    inner join call_person as p
        on c.call_key = p.call_key
),

late_people as (
    select distinct person_key
    from late_persons
),

person_events as (
    select
        c.entity,
        p.person_key,
        2 * c.moment + 1 as place,
        c.moment as spoken_at,
        cast(null as bigint) as call_key
    from late_people as n
    inner join call_person as p
        on n.person_key = p.person_key
    inner join conversation as c
        on p.call_key = c.call_key

    union all

    select
        entity,
        person_key,
        2 * moment as place,
        cast(null as bigint) as spoken_at,
        call_key
    from late_persons
),

by_person as (
    select
        call_key,
        max(spoken_at) over (
            partition by entity, person_key
            order by place
            rows between unbounded preceding and current row
        ) as last_spoken_at
    from person_events
),

spoken as (
    select *
    from by_number

    union all

    select *
    from by_person
),

last_spoken as (
    select
        call_key,
        max(last_spoken_at) as last_spoken_at
    from spoken
    group by call_key
),

late as (
    select
        1 as one,
        p.call_key,
        p.consent_key,
        r.given_day,
        r.term_stated,
        c.local_day
    from pairs as p
    inner join consent as r
        on p.consent_key = r.consent_key
    inner join last_spoken as s
        on p.call_key = s.call_key
    inner join judged_call as c
        on p.call_key = c.call_key
    where s.last_spoken_at is null
        or s.last_spoken_at < p.given_earliest
),

-- The vendors with a contract since the consent: from which day each may have called, and from which day its calls are loaded.
callers as (
    select
        l.call_key,
        l.consent_key,
        v.first_call_day,
        case when v.first_contract_day > l.given_day then v.first_contract_day else l.given_day end as first_day
    from late as l
    inner join log_reach as v
        on l.one = v.one
        and v.from_day <= l.local_day
        and v.to_day >= l.given_day
),

-- The longest period, in days, for which one vendor's calls are missing.
missing as (
    select
        call_key,
        consent_key,
        max(first_call_day - first_day) as days
    from callers
    group by
        call_key,
        consent_key
)

select
    l.call_key,
    l.consent_key,
    coalesce(not l.term_stated, false) as is_without_term,
    (coalesce(m.days, 0) <= cast($log_grace_days as integer)) as logs_reach_back
from late as l
left join missing as m
    on l.call_key = m.call_key
    and l.consent_key = m.consent_key
