-- Redelivered calls as described this number of deliveries earlier, or in the first one.
select *
from earlier_call
where turn = least(turns, cast($turn as integer))
