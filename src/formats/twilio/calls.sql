-- One call per leg to a customer, from all legs.
with placed as (
    select * from placed_leg
),

calls as (
    select
        call_key,
        place,
        bool_or(is_inbound) as is_inbound,
        -- An agent's line may still be open after its calls have ended.
        coalesce(bool_or(is_unended) filter (where is_customer_leg), bool_or(is_unended)) as has_unended,
        bool_or(is_customer_leg) as has_customer,
        bool_or(is_number_calling or is_number_called) as has_number,
        min(start_clock) filter (where is_customer_leg) as start_clock,
        min(started_text) filter (where is_customer_leg and start_clock is null) as unread_start,
        max(end_clock) filter (where is_customer_leg) as end_clock,
        min(ended_text) filter (where is_customer_leg and end_clock is null) as unread_end,
        -- The seconds of an answered leg count from the answer.
        min(end_clock - to_seconds(seconds)) filter (where is_customer_leg and is_answered) as answer_clock,
        sum(seconds) filter (where is_customer_leg and outcome = 'conversation' and not is_repeated) as talk_seconds,
        coalesce(bool_or(is_answered) filter (where is_customer_leg), false) as is_answered,
        arg_min(outcome, furthest_first) filter (where is_customer_leg) as outcome,
        arg_min(way, leg) filter (where is_customer_leg) as way,
        arg_min(direction, leg) filter (where is_customer_leg) as written_direction,
        arg_min(called, leg) filter (where is_customer_leg) as called_number,
        -- Its own id: another page may hold other calls on the same line.
        coalesce(arg_min(leg_key, leg) filter (where is_customer_leg), call_key) as call_id,
        arg_min(caller, leg) filter (where is_customer_leg and calling_agent is null) as caller_number
    from placed
    group by call_key, place
),

agents as (
    select
        call_key,
        arg_min(coalesce(called_agent, calling_agent), furthest_first) filter (where coalesce(called_agent, calling_agent) is not null) as agent
    from placed
    group by call_key
),

judged as (
    select
        calls.*,
        agents.agent,
        case
            when calls.has_unended then 'not-ended'
            when not calls.has_customer and calls.has_number then 'no-number'
            when not calls.has_customer then 'internal'
        end as set_aside
    from calls
    inner join agents
        on calls.call_key = agents.call_key
)

select
    call_key,
    place,
    set_aside,
    call_id,
    coalesce(utc_clock_text(start_clock), unread_start) as started_at,
    case
        when outcome is distinct from 'machine' and answer_clock >= start_clock
            then utc_clock_text(answer_clock)
    end as connected_at,
    coalesce(utc_clock_text(end_clock), unread_end) as ended_at,
    case when outcome = 'conversation' then cast(talk_seconds as varchar) end as talk_seconds,
    case
        when outcome = 'machine' then 'no'
        when is_answered then 'yes'
        when outcome in ('no-answer', 'busy', 'failed') then 'no'
    end as connected,
    outcome as result,
    case
        when is_inbound then 'inbound'
        when way in ('outbound-api', 'outbound-dial') then 'outbound'
        else written_direction
    end as direction,
    called_number,
    caller_number,
    agent
from judged
