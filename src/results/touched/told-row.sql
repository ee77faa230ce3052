-- Rows that repeat a row of a file that is gone. A row that no longer counts repeats nothing.
with told as (
    select * from told_before
),

files as (
    select * from source_file
),

set_aside as (
    select * from superseded
)

select
    told.*,
    files.feed
from told
inner join files
    on told.unit = files.file_key
left join set_aside
    on told.unit = set_aside.unit
    and told.source_row = set_aside.source_row
where set_aside.unit is null
