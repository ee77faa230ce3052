with named as (
    select person_id from accepted_calls
    union
    select person_id from accepted_persons
    union
    select person_id from accepted_phones
    union
    select person_id from accepted_relations
    union
    select person_id from accepted_consents
    union
    select person_id from accepted_objections
)

select
    row_number() over (order by person_id) as person_key,
    person_id
from named
where person_id is not null
