-- The source's map of values, as its configuration gives it.
with items as (
    select unnest(from_json(cast($items as json), '[{"column":"VARCHAR","cell":"VARCHAR","value":"VARCHAR"}]')) as item
)

select distinct
    item.column as column_name,
    value_key(item.cell) as cell,
    nullif(item.value, '') as value
from items
