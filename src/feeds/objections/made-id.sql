-- Ids of objections: one person or number objecting to one entity at one moment makes one objection, whatever else a later export says about it.
with told as (
    select * from read_rows
)

select
    source_row,
    'row-' || md5(
        cast(to_json([person_id, cast(number as varchar), cast(objected_at_earliest as varchar), lower(entity)]) as varchar)
    ) as made_id,
    false as is_shared
from told
