-- Findings that a pack shows a call centre: those of its own calls, and those that it answers for in calls of others.
select
    vendor,
    call_id,
    rule
from read_parquet(cast($path as varchar))
where vendor = cast($vendor as varchar)
    or responsible = cast($vendor as varchar)
order by
    vendor,
    call_id,
    rule
