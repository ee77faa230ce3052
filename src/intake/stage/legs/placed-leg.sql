-- Legs of which all that share a key are one call.
select
    *,
    cast(1 as bigint) as place,
    call_key as call_id
from format_leg
