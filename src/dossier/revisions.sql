-- Rows that a later delivery replaced by one of the rows that are asked for.
with rows_asked as (

    select unnest(from_json(cast($rows as json), '[{"number":"BIGINT","path":"VARCHAR","source_row":"BIGINT"}]')) as item

)

select
    a.item.number,
    r.feed,
    r.key,
    r.columns,
    o.path as source_file,
    r.source_row,
    f.path as replaced_by_file,
    r.replaced_by_row
from rows_asked as a
inner join source_file as f
    on a.item.path = f.path
inner join revision as r
    on f.file_key = r.replaced_by_file_key
    and a.item.source_row = r.replaced_by_row
inner join source_file as o
    on r.file_key = o.file_key
order by
    a.item.number,
    r.feed,
    r.key,
    o.path,
    r.source_row
