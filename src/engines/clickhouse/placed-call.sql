-- The parts that hold each call. Its own part, in which it is judged, follows from the number called; calls to an unknown number share one. Another part holds
-- it too, as context only, if verdicts on calls there may depend on it: if one of its persons, named in a log or a consent or as an owner of its number, has
-- another number there; if an objection or a consent names it; if it may contain an objection; or if it is the first call of its call centre.
with parts as (
    select cast(part as integer) as part
    from range(cast($parts as integer)) as numbers(part)
),

calls as (
    select
        call_key,
        call_id,
        vendor,
        local_day,
        number,
        person_key,
        optout_requested,
        result,
        cast(hash(coalesce(number, 0)) % cast($parts as integer) as integer) as part
    from call
),

links as (
    select
        coalesce(number, 0) as number,
        person_key
    from phone

    union

    select
        coalesce(number, 0) as number,
        person_key
    from call

    union

    select
        coalesce(number, 0) as number,
        person_key
    from consent
),

placed_links as (
    select
        number,
        person_key,
        cast(hash(number) % cast($parts as integer) as integer) as part
    from links
    where person_key is not null
),

-- All calls of a person whose numbers belong to one part are there.
spread as (
    select person_key
    from placed_links
    group by person_key
    having count(distinct part) > 1
),

person_parts as (
    select distinct
        p.person_key,
        p.part
    from placed_links as p
    inner join spread as s
        on p.person_key = s.person_key
),

number_parts as (
    select distinct
        l.number,
        p.part
    from placed_links as l
    inner join person_parts as p
        on l.person_key = p.person_key
    where l.number <> 0
        and l.part <> p.part
),

named as (
    select collected_in_call as call_id
    from consent
    where collected_in_call is not null

    union

    select vendor_call_id as call_id
    from objection_record
    where vendor_call_id is not null
),

first_days as (
    select
        vendor,
        min(local_day) as local_day
    from call
    group by vendor
),

first_calls as (
    select min(c.call_key) as call_key
    from call as c
    inner join first_days as f
        on c.vendor = f.vendor
        and c.local_day = f.local_day
    group by c.vendor
),

looked_at_everywhere as (
    select call_key
    from calls
    where coalesce(optout_requested, false)
        or coalesce(result, '') = 'objection'

    union

    select c.call_key
    from calls as c
    inner join named as n
        on c.call_id = n.call_id

    union

    select call_key
    from first_calls
),

looked_at as (
    select
        call_key,
        part
    from looked_at_everywhere
    cross join parts

    union

    select
        c.call_key,
        n.part
    from calls as c
    inner join number_parts as n
        on c.number = n.number

    union

    select
        c.call_key,
        p.part
    from calls as c
    inner join person_parts as p
        on c.person_key = p.person_key
)

select
    call_key,
    part,
    true as is_own
from calls

union all

select
    a.call_key,
    a.part,
    false as is_own
from looked_at as a
inner join calls as c
    on a.call_key = c.call_key
where a.part <> c.part
