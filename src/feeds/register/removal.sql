select
    *,
    number as subject_number,
    cast(registered_from as bigint) * 86400000000 + 43200000000 as begins_at,
    cast(registered_to as bigint) * 86400000000 + 43200000000 as ends_at
from staged_register
