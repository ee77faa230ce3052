-- Calls of one vendor, from stored results, in their order.
select c.*
from read_parquet(cast($path as varchar)) as c
where c.vendor = cast($vendor as varchar)
order by c.call_id
