-- Calls of each finished period that a late file can change.
select
    place,
    file_key,
    count(*) as calls
from touched
group by all
