-- Values of accepted rows that were not used as written, by name: emptied, repaired or noted, with how often and where first.
select
    p.kind,
    f.feed,
    f.path as source_file,
    coalesce(p.column_name, '') as "column",
    coalesce(p.value, '') as value,
    p.reason,
    count(*) as rows,
    min(p.source_row) as first_row
from problem as p
inner join source_file as f
    on p.file_key = f.file_key
where p.kind <> 'rejected'
group by all
