select
    *,
    number as subject_number,
    cast(null as bigint) as other_number,
    cast(null as varchar) as subject_person,
    cast(null as bigint) as moment,
    cast(registered_from as bigint) * 86400000000 + 43200000000 as begins_at,
    cast(registered_to as bigint) * 86400000000 + 43200000000 as ends_at,
    false as is_objection,
    false as is_stop
from staged_register
