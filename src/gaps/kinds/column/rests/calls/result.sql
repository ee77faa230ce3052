-- Calls that were connected, or not, judging by other columns.
select s.call_key
from standing as s
inner join period_call as c
    on s.call_key = c.call_key
where s.in_scope
    and c.result is null
