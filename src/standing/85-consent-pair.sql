-- Which consent or request may cover which judged call: by the called number, or, if the record has another number, by one of the call's persons, so
-- that no pair occurs twice. A record that a later one replaces is used only at the moments when it is not replaced. A record never covers a call
-- that was over before it was given; it can cover a call on the same day, whatever the zone: 25 hours before it was given is early enough.
with records as (
    select
        r.consent_key,
        r.number,
        r.person_key,
        r.collected_in_call,
        r.given_earliest - 90000000000 as from_moment
    from consent as r
    left join superseded_consent as s
        on r.consent_key = s.consent_key
    where r.kind in ('consent', 'request')
        and s.consent_key is null
),

by_number as (
    select
        c.call_key,
        r.consent_key
    from judged_call as c
    inner join records as r
        on c.number = r.number
    where c.moment >= r.from_moment
        or r.collected_in_call is not null
),

by_person as (
    select
        p.call_key,
        r.consent_key
    from call_person as p
    inner join records as r
        on p.person_key = r.person_key
    where p.is_judged
        and (r.number is null or p.number is null or r.number <> p.number)
        and (p.moment >= r.from_moment or r.collected_in_call is not null)
)

select *
from by_number

union all

select *
from by_person

union all

select *
from crowd_pair
