-- Names of entities that are missing from the configuration, by the files that name them; includes rejected rows.
select
    lower(trim(p.value)) as name,
    f.feed,
    f.file_key,
    count(*) as rows,
    count(*) filter (where p.kind = 'rejected') as rejected
from problem as p
inner join source_file as f
    on p.file_key = f.file_key
where p.reason = 'unknown-entity'
    and p.value is not null
group by
    name,
    f.feed,
    f.file_key,
    f.path
order by
    name,
    f.path
