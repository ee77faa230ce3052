-- Everybody named in the rows near the numbers, with their id.
with named as (
    select person_key
    from near_call

    union

    select person_key
    from near_phone

    union

    select person_key
    from near_consent

    union

    select person_key
    from near_relation

    union

    select person_key
    from near_objection
)

select
    p.person_key,
    p.person_id
from named as n
inner join person as p
    on n.person_key = p.person_key
