-- Calls from the events about them.
with clocks as (
    select * from placed_leg
),

calls as (
    select
        call_key,
        place,
        min(call_id) as call_id,
        min(start_clock) as start_clock,
        min(started_text) as started_text,
        min(answer_clock) as answer_clock,
        bool_or(answered_text is not null) as is_answered,
        max(end_clock) as end_clock,
        max(ended_text) as ended_text,
        arg_max(direction, source_row) filter (where direction is not null) as direction,
        arg_max(customer, source_row) filter (where customer is not null) as customer,
        arg_max(line, source_row) filter (where line is not null) as line,
        -- The last agent on the call.
        arg_max(agent, source_row) filter (where agent is not null) as agent
    from clocks
    group by call_key, place
)

select
    call_key,
    place,
    case when ended_text is null then 'not-ended' end as set_aside,
    call_id,
    coalesce(utc_clock_text(start_clock), started_text) as started_at,
    utc_clock_text(answer_clock) as connected_at,
    coalesce(utc_clock_text(end_clock), ended_text) as ended_at,
    -- The duration in the log may include ringing, so count from the answer.
    case when end_clock >= answer_clock then cast(date_diff('second', answer_clock, end_clock) as varchar) end as talk_seconds,
    case when is_answered then 'yes' else 'no' end as connected,
    case when is_answered then 'conversation' else 'no-answer' end as result,
    direction,
    case direction when 'inbound' then line else customer end as called_number,
    case direction when 'inbound' then customer else line end as caller_number,
    agent
from calls
