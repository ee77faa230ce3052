-- Persons that no file names any more.
select known.person_id
from person as known
left join (
    select person_id from delivered_calls
    union
    select person_id from staged_persons
    union
    select person_id from staged_phones
    union
    select person_id from staged_relations
    union
    select person_id from staged_consents
    union
    select person_id from staged_objections
) as named
    on known.person_id = named.person_id
where named.person_id is null
