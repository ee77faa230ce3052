-- Every loaded call to the numbers, and from them to a call centre; and where it stands.
with asked as (

    select *
    from asked_number

)

select
    a.number,
    c.call_key,
    c.place,
    'to' as way
from asked as a
inner join call as c
    on a.number = c.number
where c.direction = 'outbound'

union all

select
    a.number,
    c.call_key,
    c.place,
    'from' as way
from asked as a
inner join call as c
    on a.number = c.caller_number
where c.direction = 'inbound'
