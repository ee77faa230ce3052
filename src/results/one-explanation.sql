-- Why one call got its verdict.
select *
from read_parquet(cast($path as varchar)) as e
where
    e.number = cast($number as varchar)
    and e.vendor = cast($vendor as varchar)
    and e.call_id = cast($call_id as varchar)
