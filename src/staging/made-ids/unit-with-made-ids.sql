-- Files whose calls have ids made from their rows.
with items as (
    select unnest(from_json(cast($items as json), '[{"unit":"INTEGER","fingerprint":"VARCHAR"}]')) as item
)

select
    item.unit as unit,
    item.fingerprint as fingerprint
from items
