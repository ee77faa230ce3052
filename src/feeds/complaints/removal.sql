select
    *,
    number as subject_number,
    cast(null as bigint) as other_number,
    cast(null as varchar) as subject_person,
    cast(null as bigint) as moment,
    coalesce(received_at_earliest, cast(about_day as bigint) * 86400000000 + 43200000000) as begins_at,
    greatest(cast(about_day as bigint) * 86400000000 + 43200000000, received_at_latest) as ends_at,
    false as is_objection,
    false as is_stop
from staged_complaints
