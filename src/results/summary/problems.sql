-- What was wrong with rows, counted by file, column and reason.
select
    f.path,
    p.kind,
    coalesce(p.column_name, '') as "column",
    p.reason,
    count(*) as rows
from problem as p
inner join source_file as f
    on p.file_key = f.file_key
group by all
order by
    f.path,
    p.kind,
    "column",
    p.reason
