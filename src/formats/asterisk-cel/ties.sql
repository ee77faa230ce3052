-- Events of a call have one linkedid, or one line that was handed from call to call. An event is what it says, all of it.
-- Events whose times are written with other signs between them are the same events; epochs and days tell them in other words.
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
