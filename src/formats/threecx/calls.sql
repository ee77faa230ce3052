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
        bool_or(kind = 'internal') as has_internal,
        case
            when arg_min(kind, row(start_clock, source_row)) filter (where is_customer_leg) = 'outbound'
                and bool_and(is_side_unknown) filter (where is_customer_leg) then 'unknown'
            else arg_min(kind, row(start_clock, source_row)) filter (where is_customer_leg)
        end as direction,
        min(start_clock) filter (where is_customer_leg) as start_clock,
        min(started) as any_time,
        max(own_offset) as own_offset,
        min(answer_clock) filter (where is_customer_leg) as answer_clock,
        max(end_clock) filter (where is_customer_leg) as end_clock,
        min(seconds_ahead) as seconds_ahead,
        bool_or(is_customer_leg and is_answered) as is_answered,
        case when bool_and(talk_seconds is not null) filter (where is_customer_leg and outcome = 'conversation')
            then sum(talk_seconds) filter (where is_customer_leg and outcome = 'conversation')
        end as talk_seconds,
        arg_min(outcome, row(shortfall, source_row)) filter (where is_customer_leg and outcome is not null) as outcome,
        arg_min(reason, row(shortfall, source_row)) filter (where is_customer_leg and reason is not null) as reason,
        arg_min(customer, row(start_clock, source_row)) filter (where is_customer_leg and customer is not null) as customer,
        arg_min(dialled_number, row(start_clock, source_row)) filter (where kind = 'inbound' and dialled_number is not null) as own_number,
        arg_min(from_party, row(start_clock, source_row)) filter (where kind = 'outbound' and is_from_inside and from_party is not null) as calling_agent,
        arg_min(taker, row(shortfall, source_row)) filter (where kind = 'inbound' and outcome = 'conversation' and taker is not null) as taking_agent
    from placed
    group by call_key, place
),

-- Later rows of a call start after its id was made: the row nearest to the id is the proof.
nearest as (
    select * replace (min(seconds_ahead) over (partition by call_key) as seconds_ahead)
    from calls
),

proofs as (
    select
        *,
        proven_offset(seconds_ahead, -2, 5) as offset_of_id
    from nearest
),

-- An id of another kind can match a quarter of an hour by chance: the ids of a file prove an offset together or not at all.
judged as (
    select
        *,
        case when count(offset_of_id) over () * 2 > count(seconds_ahead) over () then offset_of_id end as clock_offset_seconds
    from proofs
),

written_offsets as (
    select
        *,
        case when own_offset <> '' then own_offset else written_offset(false, cast($zone_declared as boolean), clock_offset_seconds) end as written_offset
    from judged
)

select
    call_key,
    place,
    clock_offset_seconds,
    case
        when not has_customer and has_internal then 'internal'
        when not has_customer or (direction <> 'inbound' and customer is null) then 'no-number'
    end as set_aside,
    call_id,
    coalesce(cast(start_clock as varchar) || written_offset, any_time) as started_at,
    cast(answer_clock as varchar) || written_offset as connected_at,
    case when not cast($without_seconds as boolean) then cast(end_clock as varchar) || written_offset end as ended_at,
    case
        when outcome = 'conversation' and talk_seconds is not null
            then cast(least(talk_seconds, date_diff('second', answer_clock, end_clock)) as varchar)
    end as talk_seconds,
    case when has_customer then case when is_answered then 'yes' else 'no' end end as connected,
    coalesce(outcome, reason) as result,
    direction,
    case direction when 'inbound' then own_number else customer end as called_number,
    case direction when 'inbound' then customer end as caller_number,
    case direction when 'inbound' then taking_agent else calling_agent end as agent
from written_offsets
