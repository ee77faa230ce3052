-- Calls from their legs.
with ranked as (
    select * from placed_leg
),

-- A later segment of an outbound call does not ring: its line was answered before.
calls as (
    select
        call_key,
        place,
        min(call_id) as call_id,
        bool_or(is_customer_leg) as has_customer,
        bool_or(kind = 'forwarded') as has_forwarded,
        bool_or(kind = 'internal') as has_internal,
        arg_min(kind, source_row) filter (where is_customer_leg) as direction,
        min(start_clock) as start_clock,
        min(started) as started,
        min(seconds_until_end - all_seconds + coalesce(ring_seconds, 0)) filter (
            where is_customer_leg and not is_repeated and connected_seconds > 0
        ) as answered_after,
        max(seconds_until_end) as ended_after,
        sum(connected_seconds) filter (
            where is_customer_leg and not is_repeated and outcome in ('conversation', 'connected without ring time')
        ) as talk_seconds,
        arg_min(outcome, row(shortfall, source_row)) filter (where is_customer_leg and outcome is not null) as outcome,
        arg_min(caller, source_row) filter (where is_customer_leg and caller is not null) as caller,
        arg_min(coalesce(called, dialled), source_row) filter (where kind = 'outbound' and coalesce(called, dialled) is not null) as called,
        arg_min(coalesce(dialled, called), source_row) filter (where kind = 'inbound' and coalesce(dialled, called) is not null) as own_number,
        arg_min(answering_extension, row(shortfall, source_row)) filter (
            where is_customer_leg and answering_extension <> '' and outcome = 'conversation'
        ) as answering_extension
    from ranked
    group by call_key, place
)

select
    call_key,
    place,
    call_id,
    case
        when has_customer and direction = 'outbound' and called is null then 'no-number'
        when has_customer then null
        when has_forwarded then 'forwarded'
        when has_internal then 'internal'
        else 'no-number'
    end as set_aside,
    coalesce(cast(start_clock as varchar), started) as started_at,
    case
        when outcome in ('conversation', 'voicemail') then cast(start_clock + to_seconds(answered_after) as varchar)
    end as connected_at,
    cast(start_clock + to_seconds(cast(ended_after as bigint)) as varchar) as ended_at,
    case when outcome = 'conversation' then cast(talk_seconds as varchar) end as talk_seconds,
    case
        when outcome in ('conversation', 'voicemail') then 'yes'
        when outcome in ('no-answer', 'unconnected') then 'no'
    end as connected,
    -- The record does not say why a dialled call was not connected.
    case when outcome <> 'unconnected' then outcome end as result,
    direction,
    case direction when 'inbound' then own_number else called end as called_number,
    case direction when 'inbound' then caller end as caller_number,
    case direction when 'inbound' then answering_extension else caller end as agent
from calls
