-- Calls from the legs of Asterisk's call detail records.
with placed as (
    select * from placed_leg
),

calls as (
    select
        call_key,
        place,
        min(call_id) as call_id,
        max(call_kind) as call_kind,
        case
            when bool_or(dials_customer) then case when max(call_kind) = 'unknown' then 'unknown' else 'outbound' end
            when bool_or(is_customer_leg) then 'inbound'
        end as direction,
        arg_min(dcontext, leg) filter (where kind = 'unknown') as unknown_context,
        arg_min(kind_sign, sign_place) filter (where kind = 'outbound') as outbound_sign,
        arg_min(kind_sign, sign_place) filter (where kind = 'inbound') as inbound_sign,
        max(clock_offset) as clock_offset_seconds,
        bool_or(is_placeholder) as is_placeholder,
        bool_or(has_extension) as has_extension,
        bool_or(dst_is_code) as has_code,
        min(start_clock) filter (where is_customer_leg) as start_clock,
        min(unread_start) filter (where is_customer_leg) as unread_start,
        min(answer_clock) filter (where is_customer_leg and is_answered) as answer_clock,
        max(end_clock) as end_clock,
        arg_min(outcome, furthest_first) filter (where is_customer_leg) as outcome,
        arg_min(answering_program, furthest_first) filter (where is_customer_leg and answering_program is not null) as answering_program,
        sum(talk_seconds) filter (where is_customer_leg) as talk_seconds,
        arg_min(called_number, leg) filter (where is_customer_leg and called_number is not null) as called_number,
        arg_min(caller_number, leg) filter (where is_customer_leg and caller_number is not null) as caller_number,
        arg_min(calling_agent, leg) filter (where calling_agent is not null) as calling_agent,
        -- An extension that rang while another one answered did not talk.
        case
            when bool_or(outcome = 'conversation' and is_customer_leg)
                then arg_min(reached_extension, furthest_first) filter (where reached_extension is not null and outcome = 'conversation')
            else arg_min(reached_extension, furthest_first) filter (where reached_extension is not null)
        end as reached_agent,
        arg_min(recording, leg) filter (where recording is not null) as recording
    from placed
    group by call_key, place
),

judged as (
    select
        *,
        case
            when is_placeholder then 'placeholder-date'
            when call_kind = 'internal' and has_code then 'service-code'
            when call_kind = 'internal' and has_extension then 'internal'
            when call_kind = 'internal' then 'no-number'
            when direction = 'inbound' and called_number is null and has_code then 'service-code'
            when direction = 'inbound' and called_number is null then 'no-number'
        end as set_aside,
        coalesce(outcome in ('conversation', 'voicemail', 'program'), false) as is_connected,
        coalesce(outcome in ('no-answer', 'busy', 'failed'), false) as is_unconnected,
        written_offset(false, cast($zone_declared as boolean), clock_offset_seconds) as written_offset
    from calls
)

select
    call_key,
    place,
    set_aside,
    clock_offset_seconds,
    call_id,
    coalesce(cast(start_clock as varchar) || written_offset, unread_start) as started_at,
    case when is_connected then cast(answer_clock as varchar) || written_offset end as connected_at,
    cast(end_clock as varchar) || written_offset as ended_at,
    case
        when outcome = 'conversation' then cast(least(talk_seconds, coalesce(date_diff('second', answer_clock, end_clock), talk_seconds)) as varchar)
    end as talk_seconds,
    case when is_connected then 'yes' when is_unconnected then 'no' end as connected,
    -- If an incoming call only reached an announcement, it was abandoned; if the customer was dialled, the client decides what it was.
    case when outcome <> 'program' then outcome when direction = 'inbound' then 'abandoned' else answering_program end as result,
    direction,
    case direction
        when 'unknown' then nullif(unknown_context, '')
        when 'outbound' then coalesce(outbound_sign, inbound_sign, 'extension')
        when 'inbound' then coalesce(inbound_sign, outbound_sign, 'extension')
    end as direction_sign,
    called_number,
    caller_number,
    case direction when 'inbound' then reached_agent else calling_agent end as agent,
    recording
from judged
