-- The values that prove the findings on the calls of one vendor.
select
    p.call_id,
    p.rule,
    p.proof
from read_parquet(cast($path as varchar)) as p
where p.vendor = cast($vendor as varchar)
