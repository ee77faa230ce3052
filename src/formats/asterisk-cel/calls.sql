-- Calls from the events on their channels.
with placed as (
    select * from placed_leg
),

lines as (
    select * from placed where first_row is not null
),

customers as (
    select
        call_key,
        place,
        min(call_id) as call_id,
        min(line_kind) as line_kind,
        min(line_party) as party,
        count(*) over (partition by call_key) as customers,
        min(start_us) as start_us,
        min(answer_us) as answer_us,
        min(bridged_us) as bridged_us,
        max(end_us) as end_us,
        sum(talk_us) as talk_us,
        arg_min(first_caller, first_row) filter (where first_caller is not null) as first_caller,
        arg_min(coalesce(start_number, dialled_number), first_row) filter (where coalesce(start_number, dialled_number) is not null) as own_number,
        arg_max(cause, row(end_us, first_row)) filter (where cause is not null) as cause,
        arg_max(dial_status, row(end_us, first_row)) filter (where dial_status is not null) as own_dial_status,
        bool_or(had_voicemail) as had_voicemail,
        bool_or(line_party <> line_key) as has_party
    from lines
    where line_kind is not null
    group by call_key, place
),

-- What the agent's own lines say if no outside line answered, and what all lines say together.
attempts as (
    select
        call_key,
        min(start_us) as start_us,
        min(any_time) as any_time,
        bool_or(is_epoch) as is_epoch,
        max(end_us) as end_us,
        min(answer_us) as answer_us,
        arg_max(cause, row(end_us, first_row)) filter (where cause is not null) as cause,
        bool_or(has_start) as has_start,
        bool_or(lacks_key) as lacks_key,
        bool_or(has_extension) as has_extension,
        bool_or(is_extension and is_outgoing) as has_called_extension,
        bool_or(has_trunk_in) as has_trunk_in,
        bool_or(is_outgoing and is_trunk) as has_trunk_out,
        bool_or(has_own_called) as has_own_called,
        bool_or(not is_outgoing and caller_is_own and not called_is_own) as has_own_calling,
        bool_or(has_inbound_context) as has_inbound_context,
        bool_or(not is_outgoing and is_outbound_context) as has_outbound_context,
        bool_or(is_numbered_device) as has_numbered_device,
        arg_min(start_context, first_row) filter (where not is_outgoing) as first_context,
        bool_or(is_extension and bridged_us is not null) as has_agent_talking,
        min(number_dialled) as number_dialled,
        arg_min(extension, row(start_us, first_row)) filter (where is_extension and not is_outgoing) as dialling_agent,
        arg_min(extension, row(bridged_us, first_row)) filter (where is_extension and bridged_us is not null) as talking_agent,
        arg_min(later_number, first_row) filter (where is_extension and not is_outgoing and later_number <> device) as shown_number,
        max(dial_status) filter (where not is_outgoing) as dial_status,
        arg_max(last_application, first_row) filter (where last_application is not null) as last_application,
        -- A channel is logged a moment after its epoch: the smallest difference of all its channels is the proof.
        min(start_us // 1000000 - try_cast(split_part(split_part(line_key, '.', -2), '-', -1) as bigint)) filter (
            where has_start and not is_epoch and not lacks_key
        ) as least_ahead
    from lines
    group by call_key
),

calls as (
    select
        attempts.call_key,
        coalesce(customers.place, 1) as place,
        coalesce(customers.call_id, attempts.call_key) as call_id,
        attempts.* exclude (call_key, start_us, answer_us, end_us, cause, dial_status, number_dialled),
        customers.place is not null as has_customer,
        case
            when customers.place is not null then customers.line_kind
            when attempts.number_dialled is not null and not attempts.has_called_extension then 'outbound'
        end as direction,
        coalesce(customers.start_us, attempts.start_us) as start_us,
        case when customers.place is null then attempts.answer_us else coalesce(least(customers.answer_us, customers.bridged_us), customers.answer_us, customers.bridged_us) end
            as answer_us,
        customers.bridged_us,
        coalesce(customers.end_us, attempts.end_us) as end_us,
        customers.talk_us,
        case
            when customers.line_kind in ('inbound', 'unknown') then customers.own_number
            when customers.has_party then customers.party
            when customers.place is null then attempts.number_dialled
        end as called_number,
        customers.first_caller,
        customers.had_voicemail,
        coalesce(customers.cause, attempts.cause) as cause,
        case
            when customers.line_kind in ('inbound', 'unknown') then customers.own_dial_status
            when coalesce(customers.customers, 1) = 1 then attempts.dial_status
        end as dial_status
    from attempts
    left join customers
        on attempts.call_key = customers.call_key
),

outcomes as (
    select
        *,
        -- A bridge with an agent is a conversation; an answer alone comes from the line or an announcement.
        case
            when answer_us is not null and bridged_us is not null and (has_agent_talking or not has_extension and direction in ('inbound', 'unknown'))
                then 'conversation'
            when answer_us is not null and had_voicemail then 'voicemail'
            when answer_us is not null then 'program'
            when dial_status in ('NOANSWER', 'CANCEL') then 'no-answer'
            when dial_status = 'BUSY' then 'busy'
            when dial_status in ('CONGESTION', 'CHANUNAVAIL', 'INVALIDARGS') then 'failed'
            when cause in ('17', '21') then 'busy'
            when cause in ('16', '18', '19') then 'no-answer'
            when cause in ('1', '3', '28', '34', '38', '41', '42') then 'failed'
        end as outcome
    from calls
),

starts as (
    select bool_or(has_start) as are_in_the_file
    from lines
),

judged as (
    select
        outcomes.*,
        proven_offset(least_ahead, -5, 120) as clock_offset_seconds,
        case
            when outcomes.lacks_key then 'required-missing'
            -- The call's first events, with its number and start time, are in an earlier file.
            when not outcomes.has_start and starts.are_in_the_file then 'cut-off-call'
            when outcomes.direction is null and outcomes.has_called_extension then 'internal'
            when outcomes.direction is null or outcomes.called_number is null then 'no-number'
        end as set_aside
    from outcomes
    cross join starts
),

offsets as (
    select
        *,
        written_offset(is_epoch, cast($zone_declared as boolean), clock_offset_seconds) as written_offset
    from judged
)

select
    call_key,
    place,
    set_aside,
    clock_offset_seconds,
    call_id,
    coalesce(cast(make_timestamp(start_us) as varchar) || written_offset, any_time) as started_at,
    case when answer_us is not null then cast(make_timestamp(answer_us) as varchar) || written_offset end as connected_at,
    case when not cast($without_seconds as boolean) then cast(make_timestamp(end_us) as varchar) || written_offset end as ended_at,
    case when outcome = 'conversation' and not cast($without_seconds as boolean) then cast(talk_us // 1000000 as varchar) end as talk_seconds,
    case when outcome in ('conversation', 'voicemail', 'program') then 'yes' when outcome is not null then 'no' end as connected,
    -- If an incoming call only reached an announcement, it was abandoned; if the customer was dialled, the client decides what it was.
    case
        when outcome = 'program' and direction in ('inbound', 'unknown') then 'abandoned'
        when outcome = 'program' then concat_ws(' ', 'ANSWERED', last_application)
        when outcome is not null then outcome
        else coalesce(dial_status, 'cause ' || cause)
    end as result,
    direction,
    case
        when direction = 'unknown' then nullif(first_context, '')
        when has_trunk_in or has_trunk_out then 'trunk'
        when direction = 'inbound' and has_own_called or direction = 'outbound' and has_own_calling then 'own number'
        when has_extension and has_numbered_device then 'extension'
        when direction = 'inbound' and has_inbound_context or direction = 'outbound' and has_outbound_context then 'context'
        when has_extension then 'caller id'
        else 'outside line'
    end as direction_sign,
    called_number,
    case when direction in ('inbound', 'unknown') then first_caller else shown_number end as caller_number,
    case when direction in ('inbound', 'unknown') then talking_agent else coalesce(dialling_agent, talking_agent) end as agent
from offsets
