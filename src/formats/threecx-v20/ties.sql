-- Rows of a call share its id; each also has its own id.
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
            to_json([call, from_kind, to_kind, from_dn, to_dn, from_number, to_number, line_number, started, answered, ended, reason]) as varchar
        )
    ) as leg
from source
where call is not null
