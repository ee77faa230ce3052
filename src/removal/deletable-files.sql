-- Delivered files from which a purge removed every row; for archives and workbooks, from every part. A source with no other files keeps them.
with parts as (
    select
        split_part(a.path, '#', 1) as path,
        f.source_index,
        a.rows_read,
        coalesce(sum(r.legs), 0) as removed
    from file_account as a
    inner join source_file as f
        on a.file_key = f.file_key
    inner join loaded_unit as l
        on a.file_key = l.file_key
    left join removed_row as r
        on l.unit = r.unit
        and r.removal = cast($removal as integer)
    group by
        a.file_key,
        a.path,
        f.source_index,
        a.rows_read
),

files as (
    select
        path,
        source_index,
        sum(rows_read) as rows_read,
        sum(removed) as removed
    from parts
    group by
        path,
        source_index
),

sources as (
    select source_index
    from files
    group by source_index
    having count(*) > count(*) filter (where rows_read > 0 and removed = rows_read)
)

select f.path
from files as f
left join sources as s
    on f.source_index = s.source_index
group by f.path
having bool_and(f.rows_read > 0 and f.removed = f.rows_read and s.source_index is not null)
order by f.path
