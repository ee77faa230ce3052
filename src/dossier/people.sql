-- Everybody who has to do with the numbers: who has or had one, by its phone records, and who is named in calls to it or from it.
with asked as (

    select *
    from asked_number

),

named as (

    select
        a.number,
        p.person_key
    from asked as a
    inner join phone as p
        on a.number = p.number

    union

    select
        a.number,
        c.person_key
    from asked as a
    inner join call as c
        on a.number = c.number
    where c.direction = 'outbound'

    union

    select
        a.number,
        c.person_key
    from asked as a
    inner join call as c
        on a.number = c.caller_number
    where c.direction = 'inbound'

)

select
    n.number,
    n.person_key,
    p.person_id
from named as n
inner join person as p
    on n.person_key = p.person_key
order by
    n.number,
    p.person_id
