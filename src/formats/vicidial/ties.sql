-- Logs of a call share the id of the exchange. All columns together identify a log, except its status, which an agent may change.
-- Logs whose times are written differently cannot be compared, and are kept apart.
with source as (
    select * from source_rows
)

select
    cast(source_row as bigint) as source_row,
    unique_id as tie,
    regexp_replace(regexp_replace(coalesce(start_epoch, call_date), '[0-9]+', '9', 'g'), '[.]9', '', 'g') as notation,
    cast(
        to_json([
            unique_id, start_epoch, end_epoch, call_date, number_dialled, lead_number, phone_code, user_name, campaign, lead, lead_code, dial_status,
            answered_time, did, caller_code
        ]) as varchar
    ) as leg
from source
where regexp_full_match(unique_id, '[0-9]{9,10}[.][0-9]{1,15}')
