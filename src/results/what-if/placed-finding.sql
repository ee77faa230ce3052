-- The same findings with their calls, for the lists.
with findings as (
    select * from assumed_finding
),

calls as (
    select * from assumed_call
)

select
    f.*,
    c.moment,
    c.number,
    c.verdict_before,
    c.verdict,
    c.source_file,
    c.source_row
from findings as f
inner join calls as c
    on f.vendor = c.vendor
    and f.call_id = c.call_id
