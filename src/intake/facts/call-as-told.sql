-- Calls, of which the redelivered ones are as an earlier delivery told them.
select standing_call.*
from standing_call
anti join earlier_shown
    using (call_key)
union all by name
select * exclude (replaced_by_file_key, replaced_by_row, turn, turns)
from earlier_shown
