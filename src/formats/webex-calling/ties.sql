-- Legs of a call share its correlation id; each also has its own report id.
with source as (
    select * from source_rows
)

select
    cast(source_row as bigint) as source_row,
    call as tie,
    cast(null as varchar) as notation,
    coalesce(
        report,
        cast(to_json([call, started, answered_at, released, caller, called, dialled, direction, call_type, outcome, reason, answered, user, user_type]) as varchar)
    ) as leg
from source
where call is not null
