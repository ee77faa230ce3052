select
    *,
    person_id as subject_person
from staged_persons
