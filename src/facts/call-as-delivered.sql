-- Calls, with redelivered calls in the version of an earlier delivery.
select standing_call.*
from standing_call
anti join earlier_shown
    using (call_key)
union all by name
select * exclude (replaced_by_file_key, replaced_by_row, turn, turns)
from earlier_shown
