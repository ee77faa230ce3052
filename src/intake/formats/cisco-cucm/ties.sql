-- Records of a call have one id of cluster, manager and call; each has a key of its own.
with source as (
    select * from source_rows
)

select
    cast(source_row as bigint) as source_row,
    concat_ws('-', nullif(cluster, ''), manager, call) as tie,
    coalesce(row_key, cast(to_json([manager, call, originated, caller, dialled, reached]) as varchar)) as leg
from source
where regexp_full_match(call, '[0-9]{1,18}')
    and record_type is distinct from '2'
