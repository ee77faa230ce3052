-- Redelivered calls as they were told that many deliveries before the valid one, or at first.
select *
from earlier_call
where turn = least(turns, cast($turn as integer))
