-- A call is about whoever was called; the other number is as a rule the call centre's own.
select
    *,
    called_number as subject_number,
    caller_number as other_number,
    started_at_earliest as begins_at,
    coalesce(ended_at_latest, started_at_latest) as ends_at
from staged_carrier
