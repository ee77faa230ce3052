-- Calls that the log calls both connected and not connected.
with calls as (
    select
        c.*,
        s.contact,
        (c.connected_at is not null or coalesce(c.talk_seconds, 0) > 0) as shows_connection
    from standing as s
    inner join period_call as c
        on s.call_key = c.call_key
)

select
    vendor,
    call_id as subject,
    local_day as day,
    'one of both' as expected,
    'connected and not connected' as found,
    concat_ws(
        ', ',
        'connected ' || case when connected then 'yes' when not connected then 'no' end,
        'result ' || result,
        'talk seconds ' || cast(talk_seconds as varchar),
        case when connected_at is not null then 'a time of connection' end
    ) as detail,
    file_key,
    source_row
from calls
where
    -- If nothing is known about a call, it has no result, no time of connection, and neither yes nor no.
    (contact = 'unknown' and (connected is not null or result is not null or shows_connection))
    or (contact in ('abandoned', 'voicemail') and not connected and shows_connection)
