-- Contacts of a call carry the id of the first one; each also has its own id.
with source as (
    select * from source_rows
)

select
    cast(source_row as bigint) as source_row,
    coalesce(nullif(call, '0'), contact) as tie,
    cast(null as varchar) as notation,
    coalesce(
        contact,
        cast(
            to_json([call, started, lasted, from_address, to_address, outbound, medium, abandoned, agent_seconds, agent, campaign, disposition]) as varchar
        )
    ) as leg
from source
where coalesce(nullif(call, '0'), contact) is not null
