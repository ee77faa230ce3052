-- The calls that were made, and the planned calls.
select *
from made_call

union all by name

select *
from planned_call
