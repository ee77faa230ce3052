-- Objections of the numbers and persons of the calls to explain.
with numbers as (
    select distinct c.number
    from explained_key as k
    inner join near_call_scope as c
        on k.call_key = c.call_key
),

persons as (
    select distinct p.person_key
    from explained_key as k
    inner join near_call_party as p
        on k.call_key = p.call_key
),

places as (
    select o.rowid as place
    from numbers as n
    inner join objection as o
        on n.number = o.number

    union

    select o.rowid as place
    from persons as p
    inner join objection as o
        on p.person_key = o.person_key
)

select *
from objection
where rowid in (
    select place
    from places
)
