-- Calls from Aircall: one call per object. An event is a further row of its call, with a later state.
with source as (
    select * from source_rows
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        coalesce(id, 'row-' || cast(source_row as varchar)) as call_key,
        direction,
        started as started_text,
        answered as answered_text,
        ended as ended_text,
        customer,
        line,
        agent
    from source
),

-- Seconds since 1970 in UTC, or a time as text with its offset.
clocks as (
    select
        *,
        case
            when regexp_full_match(started_text, '[0-9]{9,10}') then make_timestamp(cast(started_text as bigint) * 1000000)
            when regexp_full_match(started_text, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}(Z|[+-][0-9]{2}:?[0-9]{2})')
                then make_timestamp(epoch_us(try_cast(started_text as timestamptz)))
        end as start_clock,
        case
            when regexp_full_match(answered_text, '[0-9]{9,10}') then make_timestamp(cast(answered_text as bigint) * 1000000)
            when regexp_full_match(answered_text, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}(Z|[+-][0-9]{2}:?[0-9]{2})')
                then make_timestamp(epoch_us(try_cast(answered_text as timestamptz)))
        end as answer_clock,
        case
            when regexp_full_match(ended_text, '[0-9]{9,10}') then make_timestamp(cast(ended_text as bigint) * 1000000)
            when regexp_full_match(ended_text, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}(Z|[+-][0-9]{2}:?[0-9]{2})')
                then make_timestamp(epoch_us(try_cast(ended_text as timestamptz)))
        end as end_clock
    from cells
),

calls as (
    select
        call_key,
        min(source_row) as leads_row,
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
    group by call_key
),

staged as (
    select
        clocks.source_row,
        calls.*,
        clocks.source_row = calls.leads_row as leads
    from clocks
    inner join calls
        on clocks.call_key = calls.call_key
)

select
    source_row,
    leads_row,
    case when ended_text is null then 'not-ended' end as set_aside,
    cast(null as bigint) as clock_offset_seconds,
    case when leads then call_key end as call_id,
    case when leads then coalesce(cast(start_clock as varchar) || 'Z', started_text) end as started_at,
    case when leads then cast(answer_clock as varchar) || 'Z' end as connected_at,
    case when leads then coalesce(cast(end_clock as varchar) || 'Z', ended_text) end as ended_at,
    -- The duration in the log may include ringing, so count from the answer.
    case when leads and end_clock >= answer_clock then cast(date_diff('second', answer_clock, end_clock) as varchar) end as talk_seconds,
    case when leads then case when is_answered then 'yes' else 'no' end end as connected,
    case when leads then case when is_answered then 'conversation' else 'no-answer' end end as result,
    case when leads then direction end as direction,
    case when leads then case direction when 'inbound' then line else customer end end as called_number,
    case when leads then case direction when 'inbound' then customer else line end end as caller_number,
    case when leads then agent end as agent
from staged
