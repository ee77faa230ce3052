-- Calls from Talkdesk's two reports: one row per call, or per agent with a part in it.
with source as (
    select * from source_rows
),

-- If two rows describe one part of a call with different dispositions, the later one is the correction.
corrected as (
    select
        * replace (
            last_value(disposition) over part as disposition,
            last_value(recording) over part as recording
        )
    from source
    window part as (
        partition by
            call, interaction, call_type, own_number, customer_number, agent, started_utc, started, ended_utc, ended, talk
        order by source_row rows between unbounded preceding and unbounded following
    )
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        coalesce(call, interaction) as call,
        call_type,
        replace(lower(call_type), ' ', '_') as type_word,
        own_number,
        customer_number,
        agent,
        disposition,
        recording,
        -- The report of calls is in UTC, whether it says so or not; the Explore report is in the zone that its user chose.
        case
            when regexp_full_match(started_utc, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?') then started_utc || 'Z'
            else coalesce(started_utc, started)
        end as started_at,
        case
            when regexp_full_match(ended_utc, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?') then ended_utc || 'Z'
            else coalesce(ended_utc, ended)
        end as ended_at,
        case
            when regexp_full_match(talk, '[0-9]{1,4}:[0-5][0-9]:[0-5][0-9]')
                then cast(split_part(talk, ':', 1) as bigint) * 3600 + cast(split_part(talk, ':', 2) as bigint) * 60 + cast(split_part(talk, ':', 3) as bigint)
            when call is not null and regexp_full_match(talk, '[0-9]{1,7}([.]0+)?') then cast(split_part(talk, '.', 1) as bigint)
            -- Explore counts in days: 0.000069444446 is 6 seconds.
            when call is null and regexp_full_match(talk, '0([.][0-9]{1,15})?|[1-9]([.][0-9]{1,15})?[Ee]-[0-9]{1,2}')
                then cast(round(try_cast(talk as double) * 86400) as bigint)
        end as talk_seconds,
        -- A row that occurs twice, in overlapping reports, is one part of a call.
        row_number() over (
            partition by
                call, interaction, call_type, own_number, customer_number, agent, started_utc, started, ended_utc, ended, talk
            order by source_row
        ) > 1 as is_repeated
    from corrected
),

kinds as (
    select
        *,
        case
            when regexp_full_match(started_at, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z?') then try_cast(started_at as timestamp)
        end as start_clock,
        case
            when regexp_full_match(ended_at, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z?') then try_cast(ended_at as timestamp)
        end as end_clock,
        case
            when type_word in ('outbound', 'outbound_missed') then 'outbound'
            when type_word in ('inbound', 'missed', 'abandoned', 'short_abandoned', 'voicemail') then 'inbound'
            else call_type
        end as direction,
        -- The agent records the outcome of an answered call; the client maps words of its own.
        case
            when type_word in ('outbound', 'inbound') then coalesce(disposition, 'conversation')
            when type_word in ('outbound_missed', 'missed') then 'no-answer'
            when type_word in ('abandoned', 'short_abandoned') then 'abandoned'
            when type_word = 'voicemail' then 'voicemail'
            else call_type
        end as result,
        case
            when type_word in ('outbound', 'inbound') and disposition is not null then 1
            when type_word in ('outbound', 'inbound') then 2
            when type_word = 'voicemail' then 3
            when type_word in ('abandoned', 'short_abandoned') then 4
            when type_word in ('outbound_missed', 'missed') then 5
            else 6
        end as shortfall,
        case
            when call is not null then call
            when started_at is null and customer_number is null then 'row-' || cast(source_row as varchar)
            else 'talkdesk-' || md5(concat_ws('|', coalesce(started_at, ''), coalesce(customer_number, ''), coalesce(own_number, ''), coalesce(agent, '')))
        end as call_key
    from cells
)

select
    *,
    customer_number as party,
    source_row as begins
from kinds
