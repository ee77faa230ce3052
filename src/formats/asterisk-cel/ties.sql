-- Events of a call share a linkedid, or a line that was handed from one call to another. The whole event identifies an event.
-- Events that only differ in the separators of their times are the same events; epochs and written times cannot be compared.
with source as (
    select * from source_rows
),

ids as (
    select
        source_row,
        unnest([linked_id, unique_id]) as tie,
        regexp_replace(regexp_replace(coalesce(tie_time(event_time), ''), '[0-9]+', '9', 'g'), '[.]9', '', 'g') as notation,
        to_json([
            event_type, tie_time(event_time), caller_id, dialled_id, exten, context, channel_name, app_name, app_data, unique_id, linked_id, peer_name, extra
        ]) as leg
    from source
)

select
    cast(source_row as bigint) as source_row,
    tie,
    notation,
    cast(leg as varchar) as leg
from ids
where regexp_full_match(tie, '(.*-)?[0-9]{9,10}[.][0-9]{1,15}')
