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
)

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
