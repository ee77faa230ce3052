-- Findings on the calls of one vendor, from stored results, in their order.
select f.*
from read_parquet(cast($path as varchar)) as f
where f.vendor = cast($vendor as varchar)
order by
    f.call_id,
    f.rule
