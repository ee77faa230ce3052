-- Records that a later one replaces, each with the judged calls made while it is not replaced: calls to its number, or to another number of one of
-- its persons.
with judged as (
    select
        call_key,
        number,
        moment,
        -- Eight days, in microseconds: a call then only meets the records of its own days.
        moment - mod(moment, 691200000000) as days
    from judged_call
),

-- A consent can cover a call on the same day, whatever the zone: 25 hours before it was given is early enough.
superseded as (
    select
        s.consent_key,
        s.superseded_after,
        s.superseded_until,
        r.number,
        r.person_key,
        r.given_earliest - 90000000000 as from_moment
    from superseded_consent as s
    inner join consent as r
        on s.consent_key = r.consent_key
),

-- Until a later record replaces it, and again after that one ends.
spans as (
    select
        1 as one,
        consent_key,
        number,
        person_key,
        from_moment,
        superseded_after as to_moment
    from superseded

    union all

    select
        1 as one,
        consent_key,
        number,
        person_key,
        superseded_until as from_moment,
        9223372036854775807 as to_moment
    from superseded
),

all_days as (
    select distinct
        1 as one,
        days
    from judged
),

pieces as (
    select distinct
        s.consent_key,
        s.number,
        s.person_key,
        d.days
    from spans as s
    inner join all_days as d
        on s.one = d.one
        and d.days + 691200000000 > s.from_moment
        and d.days <= s.to_moment
),

person_calls as (
    select
        call_key,
        person_key,
        number,
        moment,
        moment - mod(moment, 691200000000) as days
    from call_person
    where is_judged
),

by_number_of_days as (
    select
        c.call_key,
        r.consent_key
    from judged as c
    inner join pieces as r
        on c.number = r.number
        and c.days = r.days
    inner join superseded as s
        on r.consent_key = s.consent_key
    where (c.moment >= s.from_moment and c.moment <= s.superseded_after)
        or c.moment > s.superseded_until
),

by_person_of_days as (
    select
        c.call_key,
        r.consent_key
    from person_calls as c
    inner join pieces as r
        on c.person_key = r.person_key
        and c.days = r.days
    inner join superseded as s
        on r.consent_key = s.consent_key
    where (r.number is null or c.number is null or r.number <> c.number)
        and (
            (c.moment >= s.from_moment and c.moment <= s.superseded_after)
            or c.moment > s.superseded_until
        )
)

select *
from by_number_of_days

union all

select *
from by_person_of_days
