-- Explanations in the order of numbers, the calls of each together.
select *
from read_parquet(cast($path as varchar)) as e
order by
    e.number,
    e.vendor,
    e.call_id
