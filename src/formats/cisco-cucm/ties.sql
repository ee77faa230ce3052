-- Records of a call share the id of cluster, manager and call. The whole record, with its own key, identifies a record.
with source as (
    select * from source_rows
)

select
    cast(source_row as bigint) as source_row,
    concat_ws('-', nullif(cluster, ''), manager, call) as tie,
    cast(null as varchar) as notation,
    cast(
        to_json([
            record_type, row_key, cluster, manager, call, originated, connected, disconnected, caller, dialled, reached, outpulsed, outpulsed_caller, caller_user,
            reached_user, caller_cause, reached_cause, caller_device, reached_device
        ]) as varchar
    ) as leg
from source
where regexp_full_match(call, '[0-9]{1,18}')
    and record_type is distinct from '2'
