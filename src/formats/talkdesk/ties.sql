-- Rows of a call have its id, one for each part that an agent had in it; which of them a row is, all that it says tells but what may be added later:
-- the disposition and the recording.
-- Rows whose times are written otherwise tell the same in other words, and are kept apart.
with source as (
    select * from source_rows
)

select
    cast(source_row as bigint) as source_row,
    coalesce(call, interaction) as tie,
    regexp_replace(regexp_replace(coalesce(started_utc, started), '[0-9]+', '9', 'g'), '[.]9', '', 'g') as notation,
    cast(
        to_json([call, interaction, call_type, own_number, customer_number, agent, started_utc, started, ended_utc, ended, talk]) as varchar
    ) as leg
from source
where coalesce(call, interaction) is not null
