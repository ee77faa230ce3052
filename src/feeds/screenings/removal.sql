-- A list has served its purpose once it was handed over.
select
    *,
    number as subject_number,
    delivered_at_earliest as begins_at,
    delivered_at_latest as ends_at
from staged_screenings
