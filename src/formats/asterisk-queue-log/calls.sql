-- Calls from the events on their channels.
with keyed as (
    select * from placed_leg
),

calls as (
    select
        call_key,
        place,
        min(call_id) as call_id,
        bool_or(has_channel) as has_channel,
        bool_or(has_channel and (is_on_the_way or is_end or is_transfer)) as is_call,
        bool_or(event = 'ENTERQUEUE') as was_waiting,
        bool_or(is_epoch) as is_epoch,
        min(at_us) as start_us,
        min(event_time) as any_time,
        min(at_us) filter (where event = 'CONNECT') as connect_us,
        max(at_us) filter (where is_end) as last_end_us,
        max(at_us) filter (where is_transfer or event in ('ENTERQUEUE', 'CONNECT')) as went_on_us,
        bool_or(event in ('CONNECT', 'COMPLETEAGENT', 'COMPLETECALLER') or is_transfer) as was_connected,
        bool_or(is_end) as was_ended,
        sum(talk_seconds) as talk_seconds,
        count(talk_seconds) as talks,
        max(at_us) filter (where talk_seconds is not null) as last_talk_us,
        arg_min(data1, source_row) filter (where event = 'DID' and regexp_full_match(data1, '[+(]?[0-9][0-9 ().-]{5,24}')) as called_number,
        arg_min(queue, source_row) filter (where queue <> 'NONE') as queue,
        arg_min(data2, source_row) filter (where event = 'ENTERQUEUE' and data2 is not null) as caller_number,
        arg_min(agent, source_row) filter (
            where agent <> 'NONE' and (event in ('CONNECT', 'COMPLETEAGENT', 'COMPLETECALLER') or is_transfer)
        ) as agent,
        min(at_us) // 1000000 - try_cast(split_part(split_part(call_key, '.', -2), '-', -1) as bigint) as least_ahead
    from keyed
    group by call_key, place
),

entries as (
    select bool_or(event = 'ENTERQUEUE') as are_in_the_file
    from keyed
),

proven as (
    select
        *,
        -- Moved to another queue, or transferred: the log does not say when the call ended.
        case when last_end_us >= went_on_us or went_on_us is null then last_end_us end as end_us
    from calls
),

judged as (
    select
        proven.*,
        case when not is_epoch then proven_offset(least_ahead, -5, 120) end as clock_offset_seconds,
        case
            when not coalesce(is_call, false) then 'no-call'
            -- The caller entered the queue in an earlier file.
            when not was_waiting and entries.are_in_the_file then 'cut-off-call'
        end as set_aside
    from proven
    cross join entries
),

offsets as (
    select
        *,
        written_offset(is_epoch, cast($zone_declared as boolean), clock_offset_seconds) as written_offset
    from judged
)

select
    call_key,
    place,
    set_aside,
    call_id,
    clock_offset_seconds,
    coalesce(cast(make_timestamp(start_us) as varchar) || written_offset, any_time) as started_at,
    cast(make_timestamp(connect_us) as varchar) || written_offset as connected_at,
    cast(make_timestamp(end_us) as varchar) || written_offset as ended_at,
    case
        when not was_connected then null
        -- Simultaneous talk with two agents counts once.
        when talks > 1 and last_talk_us > connect_us
            then cast(least(talk_seconds, cast(ceil((last_talk_us - connect_us) / 1000000) as bigint)) as varchar)
        else cast(talk_seconds as varchar)
    end as talk_seconds,
    case when was_connected or was_ended then 'yes' end as connected,
    case when was_connected then 'conversation' when was_ended then 'abandoned' end as result,
    'inbound' as direction,
    -- The log does not name the number called; the client maps queues to numbers.
    coalesce(called_number, queue) as called_number,
    caller_number,
    agent
from offsets
