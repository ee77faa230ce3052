-- Conversations in scope: those of the period, and past ones that may have used up a request or ended the wait for a first call (rulebook, section 6;
-- section 7, first-call-after-six-months). Past conversations are those with a number or person of a judged call, or of a request that may concern
-- one. A request may concern a call by its number or its person, and a conversation with either uses it up.
with judged_numbers as (
    select distinct number
    from judged_call
),

-- Anyone who ever owned a called number may have been called: a few more persons than necessary.
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

-- If the log names nobody, the conversation is with the owner of the number.
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
