-- The remark on files that describe the same calls and cannot be joined.
with items as (
    select unnest(from_json(cast($items as json), '[{"unit":"INTEGER","remark":"VARCHAR"}]')) as item
)

select
    item.unit,
    item.remark
from items
