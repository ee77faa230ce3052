-- Persons in use, or with a number in use.
select
    removal,
    person_id
from removal_in_use
where person_id is not null

union

select
    u.removal,
    r.person_id
from removal_in_use as u
inner join removal_row as r
    on u.number = r.number
where r.feed = 'phones'
