-- Calls from NICE CXone's contact history: one contact per agent or queue with a part in a call, under the id of the first one. Its times are UTC.
with source as (
    select * from source_rows
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        -- If a contact occurs twice, the later row wins.
        max(source_row) over (partition by coalesce(contact, 'row-' || cast(source_row as varchar))) <> source_row as is_repeated,
        coalesce(nullif(call, '0'), contact, 'row-' || cast(source_row as varchar)) as call_key,
        coalesce(contact = call, true) as is_first,
        started,
        utc_clock(started) as start_clock,
        case when regexp_full_match(lasted, '[0-9]{1,7}([.][0-9]+)?') then cast(split_part(lasted, '.', 1) as bigint) end as seconds,
        from_address,
        to_address,
        lower(outbound) as outbound_word,
        lower(coalesce(medium, 'call')) as medium_word,
        lower(abandoned) in ('true', '1') as is_abandoned,
        regexp_full_match(agent_seconds, '[0-9]*[.]?[0-9]+') and try_cast(agent_seconds as double) > 0 as has_agent,
        nullif(agent, '0') as agent,
        campaign,
        case when disposition not in ('0', '-1', '-4') then disposition end as disposition
    from source
)

select
    *,
    case
        when not (contains(medium_word, 'call') or contains(medium_word, 'phone') or contains(medium_word, 'voice') or medium_word = '4') then 'other'
        when outbound_word in ('true', '1') then 'outbound'
        when outbound_word in ('false', '0') then 'inbound'
        else 'unknown'
    end as kind,
    contains(medium_word, 'voicemail') or contains(medium_word, 'voice mail') as is_voicemail
from cells
