-- Records that the reader could not split, and used rows that it read in a way other than as written.
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
