-- Standing of the calls of one period.
select *
from standing
where local_day between cast($from_day as integer) and cast($to_day as integer)
