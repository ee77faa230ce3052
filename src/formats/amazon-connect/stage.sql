-- Calls from Amazon Connect's contact records: one contact per row, and a further one for each transfer, tied by the id of the first. All times are
-- UTC.
with source as (
    select * from source_rows
),

-- If a contact occurs twice, the later row wins.
last_told as (
    select
        source_row,
        max(source_row) over (
            partition by contact, case when contact is null then source_row end
        ) as last_row
    from source
    where upper(coalesce(channel, 'VOICE')) = 'VOICE'
),

corrected as (
    select source.* replace (coalesce(last_told.source_row, source.source_row) as source_row)
    from source
    left join last_told
        on last_told.last_row = source.source_row
    where upper(coalesce(source.channel, 'VOICE')) <> 'VOICE'
        or last_told.source_row is not null
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        contact,
        coalesce(initial, contact, 'row-' || cast(source_row as varchar)) as call_key,
        upper(channel) as channel,
        upper(method) as method,
        initiated as initiated_text,
        disconnected as disconnected_text,
        case
            when regexp_full_match(initiated, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}(Z|[+-][0-9]{2}:?[0-9]{2})')
                then make_timestamp(epoch_us(try_cast(initiated as timestamptz)))
        end as initiated_clock,
        case
            when regexp_full_match(connected, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}(Z|[+-][0-9]{2}:?[0-9]{2})')
                then make_timestamp(epoch_us(try_cast(connected as timestamptz)))
        end as connected_clock,
        case
            when regexp_full_match(agent_connected, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}(Z|[+-][0-9]{2}:?[0-9]{2})')
                then make_timestamp(epoch_us(try_cast(agent_connected as timestamptz)))
        end as agent_clock,
        case
            when regexp_full_match(disconnected, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}(Z|[+-][0-9]{2}:?[0-9]{2})')
                then make_timestamp(epoch_us(try_cast(disconnected as timestamptz)))
        end as end_clock,
        connected as connected_text,
        disconnect_reason,
        upper(detection) as detection,
        detection as written_detection,
        agent_connected is not null as has_agent,
        agent_name,
        customer,
        system,
        campaign
    from corrected
),

legs as (
    select
        *,
        coalesce(channel, 'VOICE') <> 'VOICE' as is_not_voice,
        coalesce(method in ('TRANSFER', 'QUEUE_TRANSFER', 'DISCONNECT', 'MONITOR', 'EXTERNAL_OUTBOUND'), false) as is_further_leg,
        -- A callback is stored as a contact before anybody dials: an agent takes it first.
        case when method = 'CALLBACK' then coalesce(least(agent_clock, connected_clock), initiated_clock) else initiated_clock end as start_clock
    from cells
),

-- Each contact that is not a call stands alone.
keyed as (
    select
        * replace (case when is_not_voice then call_key || '/' || coalesce(channel, '') || '-' || cast(source_row as varchar) else call_key end as call_key),
        row_number() over (
            partition by case when is_not_voice then 'row-' || cast(source_row as varchar) else call_key end
            order by is_further_leg, contact is distinct from call_key, initiated_clock nulls last, source_row
        ) as leg
    from legs
),

calls as (
    select
        call_key,
        min(source_row) as leads_row,
        bool_or(is_not_voice) as is_not_voice,
        arg_min(method, leg) filter (where leg = 1) as method,
        bool_and(is_further_leg) as lacks_first,
        min(start_clock) filter (where leg = 1) as start_clock,
        min(initiated_text) filter (where leg = 1) as initiated_text,
        min(connected_clock) filter (where leg = 1) as connected_clock,
        coalesce(bool_or(connected_text is not null) filter (where leg = 1), false) as is_answered,
        max(end_clock) as end_clock,
        min(disconnected_text) filter (where leg = 1) as disconnected_text,
        arg_min(disconnect_reason, leg) filter (where leg = 1) as disconnect_reason,
        arg_min(detection, leg) filter (where leg = 1) as detection,
        arg_min(written_detection, leg) filter (where leg = 1) as written_detection,
        bool_or(has_agent) as has_agent,
        min(agent_clock) as agent_clock,
        max(end_clock) filter (where has_agent) as agent_end_clock,
        arg_min(agent_name, leg) filter (where has_agent and agent_name is not null) as agent,
        arg_min(customer, leg) filter (where customer is not null) as customer,
        arg_min(system, leg) filter (where system is not null) as system,
        arg_min(campaign, leg) filter (where campaign is not null) as campaign
    from keyed
    group by call_key
),

outcomes as (
    select
        *,
        case
            when method in ('OUTBOUND', 'CALLBACK', 'API') then 'outbound'
            when method = 'INBOUND' then 'inbound'
            else method
        end as direction,
        case
            when detection in ('VOICEMAIL_BEEP', 'VOICEMAIL_NO_BEEP', 'FAX_MACHINE_DETECTED') then 'machine'
            when detection = 'SIT_TONE_BUSY' then 'busy'
            when detection in ('SIT_TONE_INVALID_NUMBER', 'SIT_TONE_DETECTED', 'ERROR', 'AMD_ERROR') then 'failed'
            when detection = 'AMD_UNANSWERED' then 'no-answer'
            when coalesce(detection, 'UNDETECTED') not in ('HUMAN_ANSWERED', 'ANSWERED', 'AMD_UNRESOLVED', 'UNDETECTED', 'AMD_NOT_APPLICABLE')
                then written_detection
            when has_agent and is_answered then 'conversation'
            when is_answered then 'abandoned'
            -- Not answered, and the record gives no reason: it only names who ended it.
            else disconnect_reason
        end as outcome
    from calls
),

judged as (
    select
        *,
        case
            when is_not_voice then 'not-voice'
            -- The first contact says who called and when; it is in another file.
            when lacks_first then 'cut-off-call'
            when disconnected_text is null then 'not-ended'
        end as set_aside,
        case
            when outcome in ('conversation', 'abandoned') then 'yes'
            when outcome in ('machine', 'busy', 'failed', 'no-answer') or not is_answered then 'no'
            else 'yes'
        end as connected,
        -- An agent who dials is connected before the customer is; talk ends when the customer hangs up.
        date_diff('second', greatest(agent_clock, connected_clock), agent_end_clock) as talk_seconds
    from outcomes
),

staged as (
    select
        keyed.source_row,
        judged.*,
        keyed.source_row = judged.leads_row as leads
    from keyed
    inner join judged
        on keyed.call_key = judged.call_key
)

select
    source_row,
    leads_row,
    set_aside,
    cast(null as bigint) as clock_offset_seconds,
    case when leads then call_key end as call_id,
    case when leads then coalesce(cast(start_clock as varchar) || 'Z', initiated_text) end as started_at,
    case when leads and connected = 'yes' then cast(connected_clock as varchar) || 'Z' end as connected_at,
    case when leads then coalesce(cast(end_clock as varchar) || 'Z', disconnected_text) end as ended_at,
    case when leads and outcome = 'conversation' and talk_seconds >= 0 then cast(talk_seconds as varchar) end as talk_seconds,
    case when leads then connected end as connected,
    case when leads then outcome end as result,
    case when leads then direction end as direction,
    case when leads then case direction when 'inbound' then system else customer end end as called_number,
    case when leads then case direction when 'inbound' then customer else system end end as caller_number,
    case when leads then agent end as agent,
    case when leads then campaign end as campaign
from staged
