-- Findings of a call centre whose term runs and would end later: nobody decided about them yet.
select
    vendor,
    call_id,
    rule
from state_of_finding
where party = cast($vendor as varchar)
    and (cast($rule as varchar) = '' or rule = cast($rule as varchar))
    and reply_by >= cast($as_of as varchar)
    and reply_by < cast($until as varchar)
    and decision = ''
order by
    vendor,
    call_id,
    rule
