-- Number of rows of a reading that are not used.
select count(*) as rows
from staged_problem
where unit = cast($unit as integer)
    and kind = 'rejected'
