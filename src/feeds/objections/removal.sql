-- An objection has no end: it must be honoured.
select
    *,
    number as subject_number,
    person_id as subject_person,
    objected_at_earliest as begins_at,
    true as is_objection
from staged_objections
