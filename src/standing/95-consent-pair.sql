-- Calls without a valid record: near misses count for them, so records that a later one replaces are examined too.
with superseded as (
    select
        s.*,
        r.number,
        r.person_key
    from superseded_consent as s
    inner join consent as r
        on s.consent_key = r.consent_key
),

valid as (
    select distinct call_key
    from call_consent
    where standing = 'valid'
),

crowded_numbers as (
    select distinct number
    from superseded
),

crowded_persons as (
    select distinct person_key
    from superseded
),

-- Distinct numbers, so that the few calls are found first: otherwise the join would pair every record with all calls to its
-- number.
open_numbers as (
    select distinct
        c.call_key,
        c.number,
        c.moment
    from judged_call as c
    inner join crowded_numbers as n
        on c.number = n.number
    left join valid as v
        on c.call_key = v.call_key
    where v.call_key is null
),

open_persons as (
    select distinct
        p.call_key,
        p.person_key,
        p.number,
        p.moment
    from call_person as p
    inner join crowded_persons as n
        on p.person_key = n.person_key
    left join valid as v
        on p.call_key = v.call_key
    where p.is_judged
        and v.call_key is null
)

select
    c.call_key,
    s.consent_key
from open_numbers as c
inner join superseded as s
    on c.number = s.number
    and c.moment > s.superseded_after
    and c.moment <= s.superseded_until

union all

select
    c.call_key,
    s.consent_key
from open_persons as c
inner join superseded as s
    on c.person_key = s.person_key
    and c.moment > s.superseded_after
    and c.moment <= s.superseded_until
where s.number is null
    or c.number is null
    or s.number <> c.number
