-- Segments of a call share its id and its start. The whole segment identifies a segment.
with source as (
    select * from source_rows
)

select
    cast(source_row as bigint) as source_row,
    call || '@' || started as tie,
    cast(null as varchar) as notation,
    cast(
        to_json([
            started, connected, ring, caller, direction, called, dialled, internal, call, continuation, party_one, party_two, hold, park, targeting_cause
        ]) as varchar
    ) as leg
from source
where call is not null
    and started is not null
