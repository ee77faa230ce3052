-- Numbers in use, or belonging to a person in use.
select
    removal,
    number
from removal_in_use
where number is not null

union

select
    u.removal,
    r.number
from removal_in_use as u
inner join removal_row as r
    on u.person_id = r.person_id
where r.feed = 'phones'
