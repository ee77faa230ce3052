-- A scrub is about nobody.
select
    *,
    cast(null as bigint) as subject_number,
    cast(null as bigint) as other_number,
    cast(null as varchar) as subject_person,
    cast(null as bigint) as moment,
    cast(null as bigint) as begins_at,
    cast(null as bigint) as ends_at,
    false as is_objection,
    false as is_stop
from staged_scrubs
