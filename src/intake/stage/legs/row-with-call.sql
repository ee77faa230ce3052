-- Each row with what its format says about its call, and with the call's first row, which leads it.
with legs as (
    select * from format_leg
)

select
    * exclude (call_key),
    min(source_row) over (partition by call_key) as leads_row
from legs
