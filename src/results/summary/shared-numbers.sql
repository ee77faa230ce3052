-- Numbers that two or more call centres called in the period after one and the same objection; of each number the objection after which most of them called.
with calls as (

    select
        c.number,
        o.objection_key,
        o.earliest,
        o.latest,
        count(distinct s.vendor) as call_centres,
        count(*) as calls,
        count(*) filter (where s.contact = 'conversation') as conversations
    from call_objection as o
    inner join standing as s
        on o.call_key = s.call_key
    inner join call as c
        on o.call_key = c.call_key
    where o.is_certain
        and o.grade <> 'lifted'
    group by all

),

shared as (

    select *
    from calls
    where call_centres >= 2
    qualify row_number() over (
        partition by number
        order by call_centres desc, calls desc, latest, objection_key
    ) = 1

)

select
    masked_number(number) as number,
    local_text(earliest, latest, cast($time_zone as varchar)) as objected,
    call_centres,
    calls,
    conversations
from shared
order by
    call_centres desc,
    calls desc,
    latest,
    number
