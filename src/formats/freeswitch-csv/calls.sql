-- One call per customer, from its legs.
with placed as (
    select * from placed_leg
),

agents as (
    select
        call_key,
        arg_min(calling_extension, leg) filter (where calling_extension is not null) as calling_agent,
        arg_min(called_extension, furthest_first) filter (where called_extension is not null and kind <> 'arrival') as called_agent,
        bool_or(is_side_known and kind = 'dial') as is_side_known,
        arg_min(context, leg) filter (where not is_side_known and context is not null) as unknown_context,
        arg_min(side_sign, leg) filter (where kind = 'dial' and is_side_known and side_sign is not null) as outbound_sign,
        arg_min(side_sign, leg) filter (where kind = 'arrival' and side_sign is not null) as inbound_sign
    from placed
    group by call_key
),

calls as (
    select
        call_key,
        place,
        bool_or(is_json) as is_json,
        bool_or(is_inbound) as is_inbound,
        bool_or(is_customer) as has_customer,
        max(clock_offset) as clock_offset_seconds,
        min(start_clock) filter (where is_customer) as start_clock,
        min(started_text) filter (where is_customer and start_clock is null) as unread_start,
        min(answer_clock) filter (where is_customer and is_answered) as answer_clock,
        max(end_clock) as end_clock,
        max(end_clock) filter (where is_customer) as customer_end_clock,
        coalesce(bool_or(is_answered) filter (where is_customer), false) as is_answered,
        arg_min(outcome, furthest_first) filter (where is_customer) as outcome,
        arg_min(program, furthest_first) filter (where is_customer and program is not null) as program,
        sum(billed_seconds) filter (where is_customer and outcome = 'conversation' and not is_repeated) as billed_seconds,
        count(billed_seconds) filter (where is_customer and outcome = 'conversation' and not is_repeated) as billed_legs,
        arg_min(coalesce(dialled_number, destination), leg) filter (where is_customer) as called_number,
        -- The id of the customer's leg, which another file may hold; an agent's line may have other calls in another file.
        coalesce(
            arg_min(case when place = 1 and kind = 'dial' and not is_outer_dial then coalesce(partner, leg_key) else leg_key end, leg)
                filter (where is_customer),
            call_key
        ) as call_id,
        arg_min(caller_number, leg) filter (where is_customer and not is_originated and (is_inbound or is_number_calling) and caller_number is distinct from destination) as caller_number
    from placed
    group by call_key, place
),

judged as (
    select
        calls.*,
        -- Legs joined at the same time count as one talk.
        case
            when calls.billed_legs > 1 and calls.customer_end_clock > calls.answer_clock
                then least(calls.billed_seconds, date_diff('second', calls.answer_clock, calls.customer_end_clock))
            else calls.billed_seconds
        end as talk_seconds,
        not calls.is_inbound and not agents.is_side_known as is_side_unknown,
        agents.unknown_context,
        case when calls.is_inbound then agents.inbound_sign else agents.outbound_sign end as side_sign,
        case when calls.is_inbound then agents.called_agent else coalesce(agents.calling_agent, agents.called_agent) end as agent,
        written_offset(calls.is_json, cast($zone_declared as boolean), calls.clock_offset_seconds) as written_offset,
        case when calls.outcome <> 'program' then calls.outcome when calls.is_inbound then 'abandoned' else calls.program end as result
    from calls
    inner join agents
        on calls.call_key = agents.call_key
)

select
    call_key,
    place,
    case when not has_customer then 'internal' end as set_aside,
    clock_offset_seconds,
    call_id,
    coalesce(cast(start_clock as varchar) || written_offset, unread_start) as started_at,
    cast(answer_clock as varchar) || written_offset as connected_at,
    cast(end_clock as varchar) || written_offset as ended_at,
    case when outcome = 'conversation' then cast(talk_seconds as varchar) end as talk_seconds,
    case when is_answered then 'yes' else 'no' end as connected,
    result,
    case
        when has_customer then case when is_inbound then 'inbound' when is_side_unknown then 'unknown' else 'outbound' end
    end as direction,
    case when has_customer then case when is_side_unknown then unknown_context else side_sign end end as direction_sign,
    called_number,
    caller_number,
    agent
from judged
