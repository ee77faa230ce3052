-- Calls from NICE CXone's contact history: one contact per agent or queue with a part in a call, under the id of the first one. Its times are UTC.
with source as (
    select * from source_rows
),

-- If a contact occurs twice, the later row wins.
told as (
    select
        coalesce(contact, 'row-' || cast(source_row as varchar)) as contact_key,
        max(source_row) as told_row
    from source
    group by contact_key
),

cells as (
    select
        cast(source.source_row as bigint) as source_row,
        told.told_row <> source.source_row as is_repeated,
        coalesce(nullif(source.call, '0'), source.contact, 'row-' || cast(source.source_row as varchar)) as call_key,
        coalesce(source.contact = source.call, true) as is_first,
        source.started,
        utc_clock(source.started) as start_clock,
        case when regexp_full_match(source.lasted, '[0-9]{1,7}([.][0-9]+)?') then cast(split_part(source.lasted, '.', 1) as bigint) end as seconds,
        source.from_address,
        source.to_address,
        lower(source.outbound) as outbound_word,
        lower(coalesce(source.medium, 'call')) as medium_word,
        lower(source.abandoned) in ('true', '1') as is_abandoned,
        regexp_full_match(source.agent_seconds, '[0-9]*[.]?[0-9]+') and try_cast(source.agent_seconds as double) > 0 as has_agent,
        nullif(source.agent, '0') as agent,
        source.campaign,
        case when source.disposition not in ('0', '-1', '-4') then source.disposition end as disposition
    from source
    inner join told
        on told.contact_key = coalesce(source.contact, 'row-' || cast(source.source_row as varchar))
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
