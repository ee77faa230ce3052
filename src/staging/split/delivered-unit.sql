-- Files as they were read, in the order of their deliveries.
with items as (
    select
        unnest(
            from_json(
                cast($items as json),
                '[{"unit":"INTEGER","path":"VARCHAR","system":"VARCHAR","log":"VARCHAR","delivery":"INTEGER"}]'
            )
        ) as item
)

select
    item.unit,
    item.path,
    item.system as system_key,
    item.log as log_key,
    item.delivery
from items
