-- The calls that were made, and those that are planned.
select *
from made_call

union all by name

select *
from planned_call
