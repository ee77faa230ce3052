-- Calls from Asterisk's queue log: all events of a caller's channel are one call. Events of agents and queues are not calls.
with source as (
    select * from source_rows
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        coalesce(event_time, nullif(split_part(line, '|', 1), '')) as event_time,
        coalesce(call_id, nullif(split_part(line, '|', 2), '')) as channel_id,
        coalesce(queue, nullif(split_part(line, '|', 3), '')) as queue,
        coalesce(agent, nullif(split_part(line, '|', 4), '')) as agent,
        upper(coalesce(event, nullif(split_part(line, '|', 5), ''))) as event,
        coalesce(data1, nullif(split_part(line, '|', 6), '')) as data1,
        coalesce(data2, nullif(split_part(line, '|', 7), '')) as data2,
        coalesce(data4, nullif(split_part(line, '|', 9), '')) as data4,
        coalesce(data5, nullif(split_part(line, '|', 10), '')) as data5
    from source
),

events as (
    select
        *,
        -- The channel's first second, in UTC: `1504525166.228` or, with the name of the exchange, `main-01-1504525166.228`.
        regexp_full_match(channel_id, '(.*-)?[0-9]{9,10}[.][0-9]{1,15}') as has_channel,
        regexp_full_match(event_time, '[0-9]{9,10}([.][0-9]{1,6})?') as is_epoch,
        case
            when regexp_full_match(event_time, '[0-9]{9,10}([.][0-9]{1,6})?')
                then cast(split_part(event_time, '.', 1) as bigint) * 1000000 + cast(rpad(split_part(event_time, '.', 2), 6, '0') as bigint)
            when regexp_full_match(event_time, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?')
                then epoch_us(try_cast(event_time as timestamp))
        end as at_us,
        event in ('COMPLETEAGENT', 'COMPLETECALLER', 'ABANDON', 'EXITWITHTIMEOUT', 'EXITEMPTY', 'EXITWITHKEY') as is_end,
        event in ('BLINDTRANSFER', 'ATTENDEDTRANSFER', 'TRANSFER') as is_transfer,
        coalesce(event in ('ENTERQUEUE', 'CONNECT', 'RINGNOANSWER', 'RINGCANCELED', 'DID', 'AGENTDUMP'), false) as is_on_the_way
    from cells
),

counted as (
    select
        *,
        -- Seconds with the agent. Ringing at an agent's phone is in milliseconds and is not talk.
        case
            when event in ('COMPLETEAGENT', 'COMPLETECALLER') then data2
            when is_transfer and data1 = 'LINK' then data5
            when is_transfer then data4
        end as talk_text
    from events
),

keyed as (
    select
        *,
        case when has_channel then channel_id else 'row-' || cast(source_row as varchar) end as call_key,
        -- An event that occurs twice, in joined files, happened once.
        case
            when
                row_number() over (partition by channel_id, event_time, queue, agent, event, data1, data2, data4, data5 order by source_row) = 1
                and regexp_full_match(talk_text, '[0-9]{1,7}') then cast(talk_text as bigint)
        end as talk_seconds
    from counted
),

calls as (
    select
        call_key,
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
        min(source_row) as leads_row,
        min(at_us) // 1000000 - try_cast(split_part(split_part(call_key, '.', -2), '-', -1) as bigint) as least_ahead
    from keyed
    group by call_key
),

entries as (
    select bool_or(event = 'ENTERQUEUE') as are_in_the_file
    from events
),

proven as (
    select
        *,
        cast(round(least_ahead / 900) * 900 as bigint) as quarters_ahead,
        -- Moved to another queue, or transferred: the log does not say when the call ended.
        case when last_end_us >= went_on_us or went_on_us is null then last_end_us end as end_us
    from calls
),

judged as (
    select
        proven.*,
        case
            when not is_epoch and quarters_ahead between -50400 and 50400 and least_ahead - quarters_ahead between -5 and 120 then quarters_ahead
        end as clock_offset_seconds,
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
        case
            when is_epoch then 'Z'
            when cast($zone_declared as boolean) or clock_offset_seconds is null then ''
            else printf(
                '%s%02d:%02d',
                case when clock_offset_seconds < 0 then '-' else '+' end,
                abs(clock_offset_seconds) // 3600,
                abs(clock_offset_seconds) % 3600 // 60
            )
        end as written_offset
    from judged
),

written as (
    select
        call_key,
        leads_row,
        set_aside,
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
        -- The log does not name the number called; the client maps queues to numbers.
        coalesce(called_number, queue) as called_number,
        caller_number,
        agent
    from offsets
)

select
    keyed.source_row,
    written.leads_row,
    written.set_aside,
    written.clock_offset_seconds,
    case when keyed.source_row = written.leads_row then written.call_key end as call_id,
    case when keyed.source_row = written.leads_row then written.started_at end as started_at,
    case when keyed.source_row = written.leads_row then written.connected_at end as connected_at,
    case when keyed.source_row = written.leads_row then written.ended_at end as ended_at,
    case when keyed.source_row = written.leads_row then written.talk_seconds end as talk_seconds,
    case when keyed.source_row = written.leads_row then written.connected end as connected,
    case when keyed.source_row = written.leads_row then written.result end as result,
    case when keyed.source_row = written.leads_row then 'inbound' end as direction,
    case when keyed.source_row = written.leads_row then written.called_number end as called_number,
    case when keyed.source_row = written.leads_row then written.caller_number end as caller_number,
    case when keyed.source_row = written.leads_row then written.agent end as agent
from keyed
inner join written
    on keyed.call_key = written.call_key
