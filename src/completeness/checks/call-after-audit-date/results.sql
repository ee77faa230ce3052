-- Calls on days after the audit date: nobody can have called then, so the year, or day and month, are wrong, and the call may belong to the period.
select
    vendor,
    call_id as subject,
    local_day as day,
    'a day until the audit date' as expected,
    'a later day' as found,
    '' as detail,
    file_key,
    source_row
from call
where local_day > cast($as_of_day as integer)
