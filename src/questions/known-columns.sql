-- The columns of each loaded file that has rows, and in how many of them each has a value.
select
    f.source_index,
    a.path,
    a.feed,
    coalesce(a.vendor, '') as vendor,
    k.column_name,
    k.known,
    a.facts
from file_account as a
inner join source_file as f
    on a.file_key = f.file_key
inner join column_account as k
    on a.file_key = k.file_key
where a.facts > 0
order by
    f.source_index,
    a.path,
    k.column_name
