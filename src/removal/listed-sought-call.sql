-- Whether a table lists a call that a removal took, also with its id as written for spreadsheets: a row if it does.
select 1 as found
from listed
inner join sought_call as sought
    on listed.vendor = sought.vendor
    and listed.call_id in (sought.call_id, spreadsheet_safe(sought.call_id))
limit 1
