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
        min(start_clock) filter (where is_customer_leg) as start_clock,
        min(started) as any_time,
        min(answer_clock) filter (where is_customer_leg and not is_repeated) as answer_clock,
        max(end_clock) filter (where is_customer_leg and not is_repeated) as end_clock,
        max(date_diff('second', answer_clock, end_clock)) filter (where is_customer_leg and not is_repeated and outcome = 'conversation') as talk_seconds,
        min(shortfall) filter (where is_customer_leg and not is_repeated) as shortfall,
        arg_min(coalesce(outcome, result), row(shortfall, source_row)) filter (where is_customer_leg and not is_repeated) as result,
        arg_min(customer, row(start_clock, source_row)) filter (where is_customer_leg and customer is not null) as customer,
        arg_min(called, row(start_clock, source_row)) filter (where kind = 'inbound' and called is not null) as own_number,
        arg_min(caller, row(start_clock, source_row)) filter (where kind in ('outbound', 'unknown') and caller is not null) as shown_number,
        arg_min(case kind when 'inbound' then called_agent else calling_agent end, row(shortfall, source_row))
            filter (where is_customer_leg and case kind when 'inbound' then called_agent else calling_agent end is not null) as agent
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
    coalesce(utc_clock_text(start_clock), any_time) as started_at,
    case when shortfall <= 3 then utc_clock_text(answer_clock) end as connected_at,
    utc_clock_text(end_clock) as ended_at,
    cast(talk_seconds as varchar) as talk_seconds,
    case when shortfall <= 3 then 'yes' when shortfall <= 6 then 'no' end as connected,
    result,
    direction,
    case direction when 'inbound' then own_number else customer end as called_number,
    case direction when 'inbound' then customer else shown_number end as caller_number,
    agent
from calls
