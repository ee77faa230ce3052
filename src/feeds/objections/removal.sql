-- An objection has no end: it must be honoured.
select
    *,
    number as subject_number,
    cast(null as bigint) as other_number,
    person_id as subject_person,
    cast(null as bigint) as moment,
    objected_at_earliest as begins_at,
    cast(null as bigint) as ends_at,
    true as is_objection,
    false as is_stop
from staged_objections
