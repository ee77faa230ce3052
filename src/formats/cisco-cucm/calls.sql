-- One call per customer, from its legs.
with placed as (
    select * from placed_leg
),

calls as (
    select
        call_key,
        place,
        min(call_id) as call_id,
        bool_or(is_type_row) as is_type_row,
        bool_or(is_quality_row) as is_quality_row,
        bool_or(is_customer_leg) as has_customer,
        bool_or(caller is not null or dialled is not null or reached is not null) as has_party,
        arg_min(kind, row(start_epoch, source_row)) filter (where is_customer_leg) as side,
        case when side = 'outbound' and bool_and(is_side_unknown) filter (where is_customer_leg) then 'unknown' else side end as direction,
        min(start_epoch) filter (where is_customer_leg) as start_epoch,
        min(originated) as originated,
        min(connect_epoch) filter (where is_customer_leg and is_connected) as connect_epoch,
        max(end_epoch) filter (where is_customer_leg) as end_epoch,
        sum(end_epoch - connect_epoch) filter (where is_customer_leg and answer = 1) as talk_seconds,
        arg_min(outcome, row(shortfall, source_row)) filter (where is_customer_leg and outcome is not null) as outcome,
        arg_min('cause ' || cause, row(shortfall, source_row)) filter (where is_customer_leg and cause is not null) as cause,
        -- A leg that shows the number without the digit for an outside line comes before one that may include it.
        arg_min(customer, row(regexp_full_match(customer, '00[1-9][0-9]{8}'), start_epoch, source_row)) filter (
            where is_customer_leg and customer is not null
        ) as customer,
        arg_min(coalesce(dialled, reached), row(start_epoch, source_row)) filter (where is_customer_leg and coalesce(dialled, reached) is not null)
            as own_number,
        arg_min(shown_number, row(start_epoch, source_row)) filter (where is_customer_leg and shown_number is not null) as shown_number,
        arg_min(coalesce(caller_user, caller), row(start_epoch, source_row)) filter (
            where kind = 'outbound' and coalesce(caller_user, caller) is not null
        ) as calling_agent,
        arg_min(coalesce(reached_user, reached), row(shortfall, source_row)) filter (
            where kind = 'inbound' and answer in (0, 1) and coalesce(reached_user, reached) is not null
        ) as reached_agent
    from placed
    group by call_key, place
)

select
    call_key,
    place,
    case
        when is_type_row then 'type-row'
        when is_quality_row then 'no-call'
        when not has_customer and has_party then 'internal'
        when not has_customer then 'no-number'
        -- Either `0` for an outside line before a Dutch number, or a foreign number of nine digits: nothing shows which.
        when not cast($outside_line_declared as boolean) and side = 'outbound' and regexp_full_match(customer, '00[1-9][0-9]{8}')
            then 'prefix-unclear'
    end as set_aside,
    call_id,
    coalesce(epoch_text(start_epoch), originated) as started_at,
    epoch_text(connect_epoch) as connected_at,
    epoch_text(end_epoch) as ended_at,
    case when outcome = 'conversation' and talk_seconds is not null then cast(least(talk_seconds, end_epoch - connect_epoch) as varchar) end
        as talk_seconds,
    case
        when outcome in ('conversation', 'voicemail', 'abandoned') then 'yes'
        when has_customer then 'no'
    end as connected,
    coalesce(outcome, cause) as result,
    direction,
    case direction when 'inbound' then own_number else customer end as called_number,
    case direction when 'inbound' then customer else shown_number end as caller_number,
    case direction when 'inbound' then reached_agent else calling_agent end as agent
from calls
