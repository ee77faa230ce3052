-- Rows of each reading, and the number of rows in its file that they were made from.
select
    unit,
    sum(legs) as legs,
    count(*) as rows
from staged_legs
group by unit
