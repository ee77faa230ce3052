-- Ids of complaints: made from the number, the day, the entity and where the complaint was made.
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
