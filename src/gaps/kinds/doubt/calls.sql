-- The calls of one doubt about a source.
select
    p.call_key,
    '*' as rule
from call_problem as p
inner join source_file as f
    on p.file_key = f.file_key
where f.source_index = cast($source as integer)
    and case when p.kind = 'emptied' then 'part-unread' else p.reason end = cast($reason as varchar)
    and p.column_name is not distinct from cast($column_name as varchar)
