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
        -- The agent says what became of an answered call; the client maps words of its own.
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
),

-- One call per customer, in the order of the file.
customers as (
    select
        call_key,
        customer_number,
        row_number() over (partition by call_key order by min(source_row)) as place
    from kinds
    where customer_number is not null
    group by call_key, customer_number
),

placed as (
    select
        kinds.*,
        coalesce(customers.place, 1) as place
    from kinds
    left join customers
        on
            kinds.call_key = customers.call_key
            and kinds.customer_number = customers.customer_number
),

calls as (
    select
        call_key,
        place,
        min(source_row) as leads_row,
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
),

written as (
    select
        call_key,
        place,
        leads_row,
        case when customer_number is null and own_number is null then 'no-number' end as set_aside,
        call_key || case when place = 1 then '' else '/' || cast(place as varchar) end as call_id,
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
)

select
    placed.source_row,
    written.leads_row,
    written.set_aside,
    cast(null as bigint) as clock_offset_seconds,
    case when placed.source_row = written.leads_row then written.call_id end as call_id,
    case when placed.source_row = written.leads_row then written.started_at end as started_at,
    case when placed.source_row = written.leads_row then written.ended_at end as ended_at,
    case when placed.source_row = written.leads_row then written.talk_seconds end as talk_seconds,
    case when placed.source_row = written.leads_row then written.connected end as connected,
    case when placed.source_row = written.leads_row then written.result end as result,
    case when placed.source_row = written.leads_row then written.direction end as direction,
    case when placed.source_row = written.leads_row then written.called_number end as called_number,
    case when placed.source_row = written.leads_row then written.caller_number end as caller_number,
    case when placed.source_row = written.leads_row then written.agent end as agent,
    case when placed.source_row = written.leads_row then written.recording end as recording
from placed
inner join written
    on
        placed.call_key = written.call_key
        and placed.place = written.place
