-- Relations of the numbers and of their people, all columns.
with places as (
    select r.rowid as place
    from asked_number as a
    inner join relation as r
        on a.number = r.number

    union

    select r.rowid as place
    from asked_person as p
    inner join relation as r
        on p.person_key = r.person_key
)

select *
from relation
where rowid in (
    select place
    from places
)
