select
    *,
    number as subject_number,
    person_id as subject_person,
    cast(started_on as bigint) * 86400000000 + 43200000000 as begins_at,
    cast(ended_on as bigint) * 86400000000 + 43200000000 as ends_at
from staged_relations
