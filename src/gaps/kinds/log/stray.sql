-- Calls on days far from the other days of their file, by call centre and file: of the period, or in a file whose other days are of it.
select
    vendor,
    file_key,
    cast(sum(calls) as bigint) as calls,
    any_value(calls_of_file) as calls_of_file,
    min(local_day) as first_day
from stray_day
where (local_day >= cast($from_day as integer) and local_day <= cast($to_day as integer))
    or (first_day <= cast($to_day as integer) and last_day >= cast($from_day as integer))
group by
    vendor,
    file_key
order by
    vendor,
    file_key
