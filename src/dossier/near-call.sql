-- The calls to the numbers and from them, whole.
select *
from call
where rowid in (
    select place
    from touched_call
)
