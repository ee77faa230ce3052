-- What was wrong with the row of each call.
select
    p.file_key,
    p.source_row,
    p.kind,
    p.reason,
    p.column_name,
    p.value,
    c.call_key,
    c.vendor,
    c.local_day
from problem as p
inner join call as c
    on p.file_key = c.file_key
    and p.source_row = c.source_row
