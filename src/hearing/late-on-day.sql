-- Findings about which a reply that comes on a day is late.
select
    vendor,
    call_id,
    rule
from state_of_finding
where reply_by <> ''
    and reply_by < cast($day as varchar)
    and not (decision = 'more-asked' and cast($day as varchar) <= until)
