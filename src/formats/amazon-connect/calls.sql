-- Calls from their contacts.
with keyed as (
    select * from placed_leg
),

calls as (
    select
        call_key,
        place,
        min(call_id) as call_id,
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
    group by call_key, place
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
)

select
    call_key,
    place,
    set_aside,
    call_id,
    coalesce(utc_clock_text(start_clock), initiated_text) as started_at,
    case when connected = 'yes' then utc_clock_text(connected_clock) end as connected_at,
    coalesce(utc_clock_text(end_clock), disconnected_text) as ended_at,
    case when outcome = 'conversation' and talk_seconds >= 0 then cast(talk_seconds as varchar) end as talk_seconds,
    connected,
    outcome as result,
    direction,
    case direction when 'inbound' then system else customer end as called_number,
    case direction when 'inbound' then customer else system end as caller_number,
    agent,
    campaign
from judged
