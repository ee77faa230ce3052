-- The calls to the numbers and from them, as far as they are told.
select
    call_key,
    vendor,
    call_id,
    moment,
    direction,
    result,
    talk_seconds,
    campaign,
    number,
    person_key,
    agent,
    recording,
    local_day,
    file_key,
    source_row,
    place
from call
where place in (
    select place
    from touched_call
)
