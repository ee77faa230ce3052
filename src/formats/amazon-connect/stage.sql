-- Calls from Amazon Connect's contact records: one contact per row, and a further one for each transfer, tied by the id of the first. All times are
-- UTC.
with source as (
    select * from source_rows
),

-- If a contact occurs twice, the later row wins.
last_told as (
    select
        source_row,
        max(source_row) over (
            partition by contact, case when contact is null then source_row end
        ) as last_row
    from source
    where upper(coalesce(channel, 'VOICE')) = 'VOICE'
),

corrected as (
    select source.* replace (coalesce(last_told.source_row, source.source_row) as source_row)
    from source
    left join last_told
        on last_told.last_row = source.source_row
    where upper(coalesce(source.channel, 'VOICE')) <> 'VOICE'
        or last_told.source_row is not null
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        contact,
        coalesce(initial, contact, 'row-' || cast(source_row as varchar)) as call_key,
        upper(channel) as channel,
        upper(method) as method,
        initiated as initiated_text,
        disconnected as disconnected_text,
        case
            when regexp_full_match(initiated, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}(Z|[+-][0-9]{2}:?[0-9]{2})')
                then make_timestamp(epoch_us(try_cast(initiated as timestamptz)))
        end as initiated_clock,
        case
            when regexp_full_match(connected, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}(Z|[+-][0-9]{2}:?[0-9]{2})')
                then make_timestamp(epoch_us(try_cast(connected as timestamptz)))
        end as connected_clock,
        case
            when regexp_full_match(agent_connected, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}(Z|[+-][0-9]{2}:?[0-9]{2})')
                then make_timestamp(epoch_us(try_cast(agent_connected as timestamptz)))
        end as agent_clock,
        case
            when regexp_full_match(disconnected, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}(Z|[+-][0-9]{2}:?[0-9]{2})')
                then make_timestamp(epoch_us(try_cast(disconnected as timestamptz)))
        end as end_clock,
        connected as connected_text,
        disconnect_reason,
        upper(detection) as detection,
        detection as written_detection,
        agent_connected is not null as has_agent,
        agent_name,
        customer,
        system,
        campaign
    from corrected
),

legs as (
    select
        *,
        coalesce(channel, 'VOICE') <> 'VOICE' as is_not_voice,
        coalesce(method in ('TRANSFER', 'QUEUE_TRANSFER', 'DISCONNECT', 'MONITOR', 'EXTERNAL_OUTBOUND'), false) as is_further_leg,
        -- A callback is stored as a contact before anybody dials: an agent takes it first.
        case when method = 'CALLBACK' then coalesce(least(agent_clock, connected_clock), initiated_clock) else initiated_clock end as start_clock
    from cells
)

-- Each contact that is not a call is a group of its own.
select
    * replace (case when is_not_voice then call_key || '/' || coalesce(channel, '') || '-' || cast(source_row as varchar) else call_key end as call_key),
    row_number() over (
        partition by case when is_not_voice then 'row-' || cast(source_row as varchar) else call_key end
        order by is_further_leg, contact is distinct from call_key, initiated_clock nulls last, source_row
    ) as leg
from legs
