-- Loaded files in order of delivery, and what became of their rows.
select
    a.file_key,
    a.path,
    a.feed,
    a.vendor,
    f.source_index,
    a.format,
    a.rows_read,
    a.rejected,
    a.facts
from file_account as a
inner join source_file as f
    on a.file_key = f.file_key
order by a.delivery
