-- Each row is a call.
with legs as (
    select * from format_leg
)

select
    *,
    source_row as leads_row
from legs
