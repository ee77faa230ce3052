-- The loaded calls of each call centre, file and day, in figures.
select
    vendor,
    file_key,
    local_day,
    count(*) as calls
from call
group by all
