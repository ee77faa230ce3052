-- The calls with a finding that such a statement would prove.
select
    call_key,
    cast(rule as varchar) as rule
from absence
where feed = cast($feed as varchar)
    and complete is null = cast($is_unstated as boolean)
    and grade = 'not-demonstrable'
    and not coalesce(complete, false)
