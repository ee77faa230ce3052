-- Everybody connected with the numbers: whoever has or had one, according to phone records, and whoever a call to or from it
-- names.
with named as (
    select
        p.number,
        p.person_key
    from near_phone as p

    union

    select
        t.number,
        c.person_key
    from touched_call as t
    inner join near_call as c
        on t.call_key = c.call_key
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
