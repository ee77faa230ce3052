-- Phone records of the numbers, all columns.
select *
from phone
where rowid in (
    select p.rowid
    from asked_number as a
    inner join phone as p
        on a.number = p.number
)
