-- Every rejected row of the workspace, with its raw text (data contract, section 4).
select
    f.feed,
    f.path as source_file,
    p.source_row,
    coalesce(p.column_name, '') as "column",
    coalesce(p.value, '') as value,
    p.reason,
    coalesce(p.raw, '') as raw
from problem as p
inner join source_file as f
    on p.file_key = f.file_key
where p.kind = 'rejected'
