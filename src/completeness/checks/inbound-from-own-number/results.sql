-- Calls that the log calls inbound although a number of the company's own made them.
select
    c.vendor,
    c.call_id as subject,
    c.local_day as day,
    'outbound' as expected,
    'inbound' as found,
    'number +' || cast(c.caller_number as varchar) as detail,
    c.file_key,
    c.source_row
from call_problem as p
inner join period_call as c
    on p.call_key = c.call_key
where p.reason = 'inbound-from-own-number'
    and c.local_day >= cast($from_day as integer)
    and c.local_day <= cast($to_day as integer)
