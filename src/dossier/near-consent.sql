-- Consents and requests of the numbers and of their people, all columns.
with places as (
    select r.rowid as place
    from asked_number as a
    inner join consent as r
        on a.number = r.number

    union

    select r.rowid as place
    from asked_person as p
    inner join consent as r
        on p.person_key = r.person_key
)

select *
from consent
where rowid in (
    select place
    from places
)
