-- Calls of the period whose log does not say who called whom, by call centre and file.
select
    c.vendor,
    c.file_key,
    count(*) as rows
from period_call as c
inner join source_file as f
    on c.file_key = f.file_key
where c.direction = 'unknown'
    and c.local_day >= cast($from_day as integer)
    and c.local_day <= cast($to_day as integer)
group by
    c.vendor,
    c.file_key,
    f.path
order by
    c.vendor,
    f.path
