-- Calls of the judged period, drawn by lot: the same ones each time.
select call_key
from call
where local_day between cast($first_day as integer) and cast($last_day as integer)
order by md5(cast(call_key as varchar)), call_key
limit cast($most as bigint)
