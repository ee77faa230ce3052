-- Persons, with their numbers, of whom a purge removes a call, consent or relation and nothing remains. A person who objected stays, so that the objection is
-- honoured.
with gone as (
    select distinct
        c.removal,
        c.number,
        c.person_id
    from removal_candidate as c
    inner join removal_in_force as f
        on c.removal = f.removal
    where f.kind = 'purge'
),

persons as (
    select
        removal,
        person_id
    from gone
    where person_id is not null

    union

    select
        g.removal,
        r.person_id
    from gone as g
    inner join removal_row as r
        on g.number = r.number
    where r.feed = 'phones'
),

objectors as (
    select distinct person_id
    from removal_row
    where feed = 'objections'
        and person_id is not null
)

select
    p.removal,
    r.* exclude (other_number, begins_at, ends_at, named_file, words, row_key)
from persons as p
inner join removal_row as r
    on p.person_id = r.person_id
left join removal_live_person as l
    on p.removal = l.removal
    and p.person_id = l.person_id
left join objectors as o
    on p.person_id = o.person_id
where r.feed in ('persons', 'phones')
    and l.person_id is null
    and o.person_id is null
