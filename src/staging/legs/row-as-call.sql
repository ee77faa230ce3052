-- Each row is a call.
with legs as (
    select * from format_leg
    union all by name
    select cast(null as bigint) as clock_offset_seconds where false
)

select
    *,
    source_row as leads_row
from legs
