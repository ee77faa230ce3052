-- Numbers of findings that stay.
select distinct f.number
from read_parquet(cast($path as varchar)) as f
inner join staying_call as s
    on f.vendor = s.vendor
    and f.call_id = s.call_id
