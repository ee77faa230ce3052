-- How many rows of a reading are not used.
select count(*) as rows
from staged_problem
where unit = cast($unit as integer)
    and kind = 'rejected'
