-- Objections of the numbers and of their people, all columns, by the number that was asked about.
with places as (
    select
        a.number as asked_number,
        r.rowid as place
    from asked_number as a
    inner join objection as r
        on a.number = r.number

    union

    select
        p.number as asked_number,
        r.rowid as place
    from asked_person as p
    inner join objection as r
        on p.person_key = r.person_key
)

select
    p.asked_number,
    r.*
from places as p
inner join objection as r
    on p.place = r.rowid
