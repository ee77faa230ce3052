-- Parts of a call share its id. All columns together identify a part, except the disposition, which an agent may change.
-- Rows whose times are written differently cannot be compared, and are kept apart.
with source as (
    select * from source_rows
)

select
    cast(source_row as bigint) as source_row,
    call as tie,
    regexp_replace(regexp_replace(moment, '[0-9]+', '9', 'g'), '[.]9', '', 'g') as notation,
    cast(to_json([call, session, moment, campaign, call_type, agent, ani, dnis, talk]) as varchar) as leg
from source
where call is not null
