-- Calls of each finished period that late files can change.
select
    place,
    count(distinct told_call) as calls
from touched
group by all
