select
    *,
    number as subject_number,
    coalesce(received_at_earliest, cast(about_day as bigint) * 86400000000 + 43200000000) as begins_at,
    greatest(cast(about_day as bigint) * 86400000000 + 43200000000, received_at_latest) as ends_at
from staged_complaints
