-- Further contacts of a call name the first one.
with source as (
    select * from source_rows
)

select
    cast(source_row as bigint) as source_row,
    coalesce(initial, contact) as tie,
    cast(null as varchar) as notation,
    contact as leg
from source
where contact is not null
    and upper(coalesce(channel, 'VOICE')) = 'VOICE'
