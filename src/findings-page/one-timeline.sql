-- The history of one number, newest first.
select *
from read_parquet(cast($path as varchar)) as t
where t.number = cast($number as varchar)
order by t.place
