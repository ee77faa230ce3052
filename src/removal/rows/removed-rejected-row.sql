-- The rejected rows to remove.
select
    r.unit,
    r.source_row,
    f.feed,
    cast(1 as integer) as legs,
    true as is_rejected,
    r.removal
from removed_rejected as r
inner join staged_file as f
    on r.unit = f.unit
