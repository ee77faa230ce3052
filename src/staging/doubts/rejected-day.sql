-- A row that was rejected because of the day in a column, if there is one.
select source_row
from staged_problem
where unit = cast($unit as integer)
    and column_name = cast($column as varchar)
    and reason = 'invalid-date'
limit 1
