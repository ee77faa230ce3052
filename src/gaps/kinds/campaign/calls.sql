-- The calls of a campaign: all their findings rest on what is assumed about it.
select
    call_key,
    '*' as rule
from period_call
where campaign = cast($campaign as varchar)
