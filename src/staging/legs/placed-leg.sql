-- Legs, where all legs with the same key are one call.
select
    *,
    cast(1 as bigint) as place,
    call_key as call_id
from format_leg
