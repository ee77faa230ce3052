-- One call per customer, from its legs.
with placed as (
    select * from placed_leg
),

-- Parts of a call have no end time, and agents can talk at once. Count the least time that the parts cover together, each from its own start.
spans as (
    select
        *,
        epoch(coalesce(try_cast(started_at as timestamp), timestamp '1970-01-01 00:00:00')) as from_second
    from placed
),

talked as (
    select
        *,
        case
            when talk_seconds is not null
                then greatest(
                    from_second + talk_seconds - greatest(
                        from_second,
                        coalesce(
                            max(from_second + talk_seconds) over (
                                partition by call_key, place order by from_second, source_row rows between unbounded preceding and 1 preceding
                            ),
                            0
                        )
                    ),
                    0
                )
        end as more_seconds
    from spans
),

calls as (
    select
        call_key,
        place,
        min(call_id) as call_id,
        bool_and(coalesce(kind = 'internal', false)) as is_internal,
        bool_or(coalesce(kind = 'test', false)) as is_test,
        bool_and(is_side_known) as is_side_known,
        arg_min(coalesce(kind, call_type), source_row) filter (where coalesce(kind, call_type) is not null and kind is distinct from 'internal') as direction,
        arg_min(started_at, source_row) filter (where started_at is not null) as started_at,
        arg_min(customer, source_row) filter (where customer is not null) as customer,
        arg_min(own_number, source_row) filter (where own_number is not null) as own_number,
        bool_or(ani is not null or dnis is not null) as has_number,
        arg_min(coalesce(outcome, disposition), row(shortfall, source_row)) filter (where coalesce(outcome, disposition) is not null) as result,
        min(shortfall) as shortfall,
        cast(sum(more_seconds) as bigint) as talk_seconds,
        arg_min(agent, row(shortfall, source_row)) filter (where agent is not null) as agent,
        arg_min(campaign, source_row) filter (where campaign is not null) as campaign,
        arg_min(dial_mode, source_row) filter (where dial_mode is not null) as dial_mode
    from talked
    group by call_key, place
)

select
    call_key,
    place,
    case
        when is_test then 'test-call'
        when is_internal then 'internal'
        when not has_number then 'no-number'
        when direction is distinct from 'inbound' and not is_side_known then 'customer-unclear'
    end as set_aside,
    call_id,
    started_at,
    case when shortfall in (1, 2) then cast(talk_seconds as varchar) end as talk_seconds,
    case when shortfall in (1, 3) then 'yes' when shortfall in (4, 5, 6, 7) then 'no' end as connected,
    result,
    direction,
    case when direction = 'inbound' then own_number else customer end as called_number,
    case when direction = 'inbound' then customer else own_number end as caller_number,
    agent,
    campaign,
    dial_mode
from calls
