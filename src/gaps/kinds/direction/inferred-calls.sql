-- Calls whose direction was inferred.
select
    s.call_key,
    '*' as rule
from standing as s
inner join call as c
    on s.call_key = c.call_key
inner join problem as p
    on c.file_key = p.file_key
    and c.source_row = p.source_row
where p.reason = 'direction-inferred'
