-- One call per customer, from its legs.
with placed as (
    select * from placed_leg
),

calls as (
    select
        call_key,
        place,
        min(call_id) as call_id,
        bool_or(is_customer_leg) as has_customer,
        arg_min(kind, row(start_clock, source_row)) filter (where is_customer_leg and not is_repeated) as direction,
        arg_min(start_text, row(start_clock, source_row)) filter (where is_customer_leg and start_clock is not null) as start_text,
        min(started) as any_time,
        arg_min(answer_text, row(answer_clock, source_row)) filter (where is_customer_leg and answer_clock is not null and not is_repeated) as answer_text,
        arg_max(end_text, row(end_clock, source_row)) filter (where is_customer_leg and end_clock is not null and not is_repeated) as end_text,
        sum(date_diff('second', answer_clock, end_clock)) filter (where is_customer_leg and not is_repeated and outcome = 'conversation') as talk_seconds,
        min(shortfall) filter (where is_customer_leg and not is_repeated) as shortfall,
        arg_min(coalesce(outcome, reason), row(shortfall, source_row)) filter (where is_customer_leg and not is_repeated) as result,
        arg_min(customer, row(start_clock, source_row)) filter (where is_customer_leg and customer is not null) as customer,
        arg_min(coalesce(line_number, to_dn), row(start_clock, source_row)) filter (where kind = 'inbound') as own_number,
        arg_min(from_dn, row(start_clock, source_row)) filter (where kind in ('outbound', 'unknown') and from_word in ('extension', '') and from_dn is not null)
            as calling_agent,
        arg_min(to_dn, row(shortfall, source_row)) filter (where kind = 'inbound' and outcome = 'conversation' and to_word = 'extension' and to_dn is not null)
            as taking_agent
    from placed
    group by call_key, place
)

select
    call_key,
    place,
    case
        when not has_customer then 'internal'
        when case direction when 'inbound' then own_number else customer end is null then 'no-number'
    end as set_aside,
    call_id,
    coalesce(start_text, any_time) as started_at,
    answer_text as connected_at,
    end_text as ended_at,
    cast(talk_seconds as varchar) as talk_seconds,
    case when shortfall <= 3 then 'yes' when shortfall <= 6 then 'no' end as connected,
    result,
    direction,
    case direction when 'inbound' then own_number else customer end as called_number,
    case when direction = 'inbound' then customer end as caller_number,
    case direction when 'inbound' then taking_agent else calling_agent end as agent
from calls
