-- The reading of cells that the database leaves to this program.
select
    item.cell,
    cast(item.number as bigint) as number,
    item.problem,
    item.is_hidden
from (
    select unnest(from_json(cast($readings as json), '[{"cell":"VARCHAR","number":"VARCHAR","problem":"VARCHAR","is_hidden":"BOOLEAN"}]')) as item
) as listed
