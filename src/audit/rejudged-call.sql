-- Calls whose outcome may depend on what a later delivery changed: redelivered calls, and calls that share a number or a person with one, in its earlier or its
-- current version.
with told as (
    select
        call_key,
        vendor,
        number,
        caller_number,
        person_key
    from earlier_call

    union all

    select
        c.call_key,
        c.vendor,
        c.number,
        c.caller_number,
        c.person_key
    from call as c
    inner join (select distinct call_key from earlier_call) as e
        on c.call_key = e.call_key
),

told_numbers as (
    select number
    from told
    where number is not null

    union

    select caller_number as number
    from told
    where caller_number is not null
),

persons as (
    select person_key
    from told
    where person_key is not null

    union

    select p.person_key
    from told_numbers as n
    inner join phone as p
        on n.number = p.number
),

numbers as (
    select number
    from told_numbers

    union

    select p.number
    from persons as n
    inner join phone as p
        on n.person_key = p.person_key
),

-- Calls to an unknown number are counted together.
vendors_without_number as (
    select distinct vendor
    from told
    where number is null
)

select call_key
from told

union

select c.call_key
from call as c
inner join numbers as n
    on c.number = n.number

union

select c.call_key
from call as c
inner join persons as n
    on c.person_key = n.person_key

union

select c.call_key
from call as c
inner join vendors_without_number as v
    on c.vendor = v.vendor
where c.number is null
