-- Ids of complaints: about which number, on which day, about whom, and where it was made.
with told as (
    select * from read_rows
)

select
    source_row,
    'row-' || md5(
        cast(to_json([cast(number as varchar), cast(about_day as varchar), lower(entity), source]) as varchar)
    ) as made_id,
    false as is_shared
from told
