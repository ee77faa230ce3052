-- Calls of each part, with those that are there only for context.
select
    part,
    count(*) as calls,
    count(*) filter (where not is_own) as looked_at
from placed_call
group by part
