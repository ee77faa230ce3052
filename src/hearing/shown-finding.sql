-- Findings that a pack shows a call centre: those on its own calls, and those on calls of others for which it is responsible.
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
