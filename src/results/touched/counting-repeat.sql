-- Rows that repeat a row of a file that is gone. A row that no longer counts repeats nothing.
with repeated as (
    select * from repeated_row
),

files as (
    select * from source_file
),

set_aside as (
    select * from superseded
)

select
    repeated.*,
    files.feed
from repeated
inner join files
    on repeated.unit = files.file_key
left join set_aside
    on repeated.unit = set_aside.unit
    and repeated.source_row = set_aside.source_row
where set_aside.unit is null
