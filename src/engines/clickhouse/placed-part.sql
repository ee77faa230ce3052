-- Calls of each part, including context calls.
select
    part,
    count(*) as calls,
    count(*) filter (where not is_own) as looked_at
from placed_call
group by part
