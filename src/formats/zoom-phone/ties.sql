-- Records of a call share its id; each also has its own id.
with source as (
    select * from source_rows
)

select
    cast(source_row as bigint) as source_row,
    call as tie,
    cast(null as varchar) as notation,
    coalesce(
        record,
        cast(
            to_json([
                call, direction, caller, called, calling_extension, called_extension, caller_kind, called_kind, connection, started, answered, ended, result,
                calling_agent, called_agent, agent
            ]) as varchar
        )
    ) as leg
from source
where call is not null
