-- Rows of a call share its id, one for each agent's part. All columns together identify a row, except those that may be added later:
-- the disposition and the recording.
-- Rows whose times are written differently cannot be compared, and are kept apart.
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
