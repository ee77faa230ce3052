-- Rows of each reading, and the rows of its file that these were made of.
select
    unit,
    sum(legs) as legs,
    count(*) as rows
from staged_legs
group by unit
