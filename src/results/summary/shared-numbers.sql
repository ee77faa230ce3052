-- Numbers that two or more call centres called in the period after the same objection; for each number, the objection after which most of them
-- called. Lists the first ten, and also the first one for each number of call centres, which says how many numbers that many call centres called.
with calls as (
    select
        s.number,
        o.objection_key,
        o.earliest,
        o.latest,
        count(distinct s.vendor) as call_centres,
        count(*) as calls,
        count(*) filter (where s.contact = 'conversation') as conversations
    from call_objection as o
    inner join standing as s
        on o.call_key = s.call_key
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
),

masked as (
    select
        *,
        masked_number(number) as masked
    from shared
),

placed as (
    select
        *,
        count(*) over (partition by call_centres) as numbers_alike,
        row_number() over (partition by call_centres order by calls desc, latest, masked, number) as place_alike,
        row_number() over (order by call_centres desc, calls desc, latest, masked, number) as place
    from masked
)

select
    masked as number,
    local_text(earliest, latest, cast($time_zone as varchar)) as objected,
    call_centres,
    calls,
    conversations,
    numbers_alike,
    place
from placed
where place <= 10
    or place_alike = 1
order by place
