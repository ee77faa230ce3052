-- Rows as a process staged them.
select *
from read_parquet(cast($path as varchar))
