-- Whether calls of a period stay that a purge is about.
select count(*) as calls
from removal_kept as k
inner join loaded_unit as l
    on k.unit = l.unit
inner join call as c
    on l.file_key = c.file_key
    and k.source_row = c.source_row
where k.removal = cast($removal as integer)
    and k.feed = 'calls'
    and strftime(date '1970-01-01' + c.local_day, '%Y-%m-%d') between cast($from as varchar) and cast($to as varchar)
