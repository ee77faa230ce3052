-- Records that the reader could not split, and those that it read otherwise than as they stand (of rows that are used).
insert into staged_problem by name
select
    cast($unit as integer) as unit,
    item.row as source_row,
    item.kind as kind,
    item.reason as reason,
    item.raw as raw
from (
    select unnest(from_json(cast($problems as json), '[{"row":"BIGINT","kind":"VARCHAR","reason":"VARCHAR","raw":"VARCHAR"}]')) as item
) as listed
where item.kind = 'rejected'
    or item.row not in (select source_row from staged_problem where unit = cast($unit as integer) and kind = 'rejected')
