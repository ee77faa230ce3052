-- Calls of each finished period that late files can change.
select
    place,
    count(distinct call_name) as calls
from touched
group by all
