-- What happened, in the order of numbers, the newest first.
select *
from read_parquet(cast($path as varchar)) as t
order by
    t.number,
    t.place
