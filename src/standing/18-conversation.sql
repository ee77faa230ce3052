-- Conversations in scope: those of the period, and those of the past that can have used up a request or ended the wait for a first call (rulebook, section 6; section 7,
-- first-call-after-six-months). Of the past these are all that were to a number, or with a person, of a judged call, or of a request that can be meant for
-- one; a request can be meant by its number or by its person, and is used up by a conversation to the one or with the other.
with judged_numbers as (

    select distinct number
    from judged_call

),

-- Whoever ever owned a number that was called may have been called: more than needed, and few.
judged_persons as (

    select person_key
    from judged_call
    where person_key is not null

    union

    select p.person_key
    from judged_numbers as n
    inner join phone as p
        on n.number = p.number

),

requests as (

    select
        r.number,
        r.person_key
    from consent as r
    left join judged_numbers as n
        on r.number = n.number
    left join judged_persons as p
        on r.person_key = p.person_key
    where r.kind = 'request'
        and (n.number is not null or p.person_key is not null)

),

persons as (

    select person_key
    from judged_persons

    union

    select person_key
    from requests

),

-- A conversation is with the owner of its number where its log names nobody.
numbers as (

    select number
    from judged_numbers

    union

    select number
    from requests

    union

    select p.number
    from persons as n
    inner join phone as p
        on n.person_key = p.person_key

),

past as (

    select
        call_key,
        entity,
        moment,
        number,
        person_key
    from call_scope
    where not is_judged
        and in_scope
        and contact = 'conversation'

)

select
    call_key,
    entity,
    moment,
    number,
    true as is_judged
from judged_call
where contact = 'conversation'

union all

select
    c.call_key,
    c.entity,
    c.moment,
    c.number,
    false as is_judged
from past as c
left join numbers as n
    on c.number = n.number
left join persons as p
    on c.person_key = p.person_key
where n.number is not null
    or p.person_key is not null
