-- Records of a call share its session; each also has its own id.
with source as (
    select * from source_rows
)

select
    cast(source_row as bigint) as source_row,
    session as tie,
    cast(null as varchar) as notation,
    coalesce(
        record,
        cast(to_json([session, started, duration, medium, direction, result, caller, calling_extension, called, called_extension, extension, recording]) as varchar)
    ) as leg
from source
where session is not null
