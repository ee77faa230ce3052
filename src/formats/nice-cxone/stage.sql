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
        case
            when regexp_full_match(source.started, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z?') then try_cast(replace(rtrim(source.started, 'Z'), 'T', ' ') as timestamp)
        end as start_clock,
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
),

kinds as (
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
),

calls as (
    select
        call_key,
        min(source_row) as leads_row,
        bool_or(kind = 'other') as has_other,
        bool_or(kind <> 'other') as has_voice,
        -- The first contact tells who called.
        arg_min(kind, row(not is_first, start_clock, source_row)) filter (where kind <> 'other' and not is_repeated) as direction,
        min(start_clock) filter (where kind <> 'other') as start_clock,
        min(started) as any_time,
        max(start_clock + to_seconds(seconds)) filter (where kind <> 'other' and not is_repeated) as end_clock,
        coalesce(bool_or(has_agent) filter (where kind <> 'other' and not is_repeated), false) as has_agent,
        coalesce(bool_or(is_abandoned) filter (where kind <> 'other' and not is_repeated), false) as is_abandoned,
        coalesce(bool_or(is_voicemail), false) as is_voicemail,
        arg_max(disposition, row(start_clock, source_row)) filter (where disposition is not null and not is_repeated) as disposition,
        arg_min(from_address, row(not is_first, start_clock, source_row)) filter (where kind <> 'other' and from_address is not null) as from_address,
        arg_min(to_address, row(not is_first, start_clock, source_row)) filter (where kind <> 'other' and to_address is not null) as to_address,
        arg_min(agent, row(start_clock, source_row)) filter (where has_agent and agent is not null) as agent,
        arg_min(campaign, row(not is_first, start_clock, source_row)) filter (where campaign is not null) as campaign
    from kinds
    group by call_key
)

select
    kinds.source_row,
    calls.leads_row,
    case
        when not calls.has_voice then 'not-voice'
        when calls.to_address is null then 'no-number'
    end as set_aside,
    cast(null as bigint) as clock_offset_seconds,
    case when kinds.source_row = calls.leads_row then calls.call_key end as call_id,
    case when kinds.source_row = calls.leads_row then coalesce(cast(calls.start_clock as varchar) || 'Z', calls.any_time) end as started_at,
    case when kinds.source_row = calls.leads_row then cast(calls.end_clock as varchar) || 'Z' end as ended_at,
    -- An agent's seconds may include hold: they prove a connection, but give no talk time.
    case when kinds.source_row = calls.leads_row then case when calls.has_agent or calls.is_abandoned or calls.is_voicemail then 'yes' end end as connected,
    case
        when kinds.source_row <> calls.leads_row then null
        when calls.disposition is not null then calls.disposition
        when calls.is_voicemail then 'voicemail'
        when calls.has_agent then 'conversation'
        when calls.is_abandoned then 'abandoned'
    end as result,
    case when kinds.source_row = calls.leads_row then calls.direction end as direction,
    case when kinds.source_row = calls.leads_row then calls.to_address end as called_number,
    case when kinds.source_row = calls.leads_row then calls.from_address end as caller_number,
    case when kinds.source_row = calls.leads_row then calls.agent end as agent,
    case when kinds.source_row = calls.leads_row then calls.campaign end as campaign
from kinds
inner join calls on kinds.call_key = calls.call_key
