-- A list has served its purpose once it was handed over.
select
    *,
    number as subject_number,
    cast(null as bigint) as other_number,
    cast(null as varchar) as subject_person,
    cast(null as bigint) as moment,
    delivered_at_earliest as begins_at,
    delivered_at_latest as ends_at,
    false as is_objection,
    false as is_stop
from staged_screenings
