-- One call per customer, from its legs.
with placed as (
    select * from placed_leg
),

calls as (
    select
        call_key,
        place,
        min(call_id) as call_id,
        min(started_at) as started_at,
        max(ended_at) as ended_at,
        sum(talk_seconds) filter (where shortfall in (1, 2) and not is_repeated) as talk_seconds,
        count(talk_seconds) filter (where shortfall in (1, 2) and not is_repeated) as talks,
        date_diff('second', min(start_clock), max(end_clock)) as lasted_seconds,
        min(shortfall) as shortfall,
        arg_min(result, row(shortfall, start_clock, source_row)) as result,
        arg_min(direction, source_row) filter (where direction is not null) as direction,
        arg_min(customer_number, source_row) filter (where customer_number is not null) as customer_number,
        arg_min(own_number, source_row) filter (where own_number is not null) as own_number,
        -- Of parts that got equally far, the first one counts, whatever the order of the report.
        arg_min(agent, row(shortfall, start_clock, source_row)) filter (where agent is not null) as agent,
        arg_min(recording, source_row) filter (where recording is not null) as recording
    from placed
    group by call_key, place
)

select
    call_key,
    place,
    case when customer_number is null and own_number is null then 'no-number' end as set_aside,
    call_id,
    started_at,
    ended_at,
    -- The report does not say how long agents talked at once: the sum cannot exceed the length of the call.
    cast(case when talks > 1 and lasted_seconds > 0 then least(talk_seconds, lasted_seconds) else talk_seconds end as varchar) as talk_seconds,
    case when shortfall <= 4 then 'yes' when shortfall = 5 then 'no' end as connected,
    result,
    direction,
    case when direction = 'inbound' then own_number else customer_number end as called_number,
    case when direction = 'inbound' then customer_number else own_number end as caller_number,
    agent,
    recording
from calls
