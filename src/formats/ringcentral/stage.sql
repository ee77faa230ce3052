-- Calls from RingCentral's call log: one record per extension with a part in a call; records of one call share a session.
with source as (
    select * from source_rows
),

-- If a record occurs twice, in overlapping pages, the later row wins.
told as (
    select
        coalesce(record, 'row-' || cast(source_row as varchar)) as record_key,
        max(source_row) as told_row
    from source
    group by record_key
),

cells as (
    select
        cast(source.source_row as bigint) as source_row,
        told.told_row <> source.source_row as is_repeated,
        coalesce(source.session, source.record, 'row-' || cast(source.source_row as varchar)) as call_key,
        source.started,
        case
            when regexp_full_match(source.started, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z') then try_cast(replace(rtrim(source.started, 'Z'), 'T', ' ') as timestamp)
        end as start_clock,
        case when regexp_full_match(source.duration, '[0-9]{1,7}') then cast(source.duration as bigint) end as seconds,
        coalesce(lower(source.medium), 'voice') as medium,
        lower(source.direction) as way,
        source.direction as written_direction,
        lower(source.result) as result_word,
        source.result,
        source.caller,
        source.called,
        coalesce(source.calling_extension, source.extension) as calling_agent,
        coalesce(source.called_extension, source.extension) as called_agent,
        source.caller is null and source.calling_extension is not null as is_from_inside,
        source.called is null and source.called_extension is not null as is_to_inside,
        source.recording
    from source
    inner join told
        on told.record_key = coalesce(source.record, 'row-' || cast(source.source_row as varchar))
),

kinds as (
    select
        *,
        case
            when medium <> 'voice' then 'fax'
            when result_word = 'in progress' then 'unended'
            when is_from_inside and is_to_inside then 'internal'
            when way in ('inbound', 'outbound') then way
            else 'unknown'
        end as kind,
        case
            when result_word in ('call connected', 'accepted', 'connected', 'answered', 'finished') then 'conversation'
            when result_word = 'voicemail' then 'voicemail'
            when result_word in ('no answer', 'missed', 'hang up', 'hangup', 'not answered') then 'no-answer'
            when result_word in ('busy', 'rejected', 'declined', 'line busy') then 'busy'
            when result_word in ('call failed', 'call failure', 'wrong number', 'ip phone offline', 'no calling credit', 'international disabled', 'internal error')
                then 'failed'
        end as outcome
    from cells
),

parties as (
    select
        *,
        case kind when 'inbound' then caller when 'outbound' then called when 'unknown' then called end as customer,
        case
            when kind in ('inbound', 'outbound', 'unknown')
                then coalesce(nullif(right(regexp_replace(case kind when 'inbound' then caller else called end, '[^0-9]', '', 'g'), 9), ''), 'unknown')
        end as party,
        case outcome when 'conversation' then 1 when 'voicemail' then 2 when 'no-answer' then 3 when 'busy' then 4 when 'failed' then 5 else 6 end as shortfall
    from kinds
),

-- One call per customer, in the order in which they appear.
customers as (
    select
        call_key,
        party,
        row_number() over (partition by call_key order by min(start_clock) nulls last, min(source_row)) as place
    from parties
    where party is not null
    group by call_key, party
),

placed as (
    select
        parties.*,
        coalesce(customers.place, 1) as place,
        customers.place is not null as is_customer_leg
    from parties
    left join customers
        on
            parties.call_key = customers.call_key
            and parties.party = customers.party
),

calls as (
    select
        call_key,
        place,
        min(source_row) as leads_row,
        bool_or(is_customer_leg) as has_customer,
        bool_or(kind = 'fax') as is_fax,
        bool_or(kind = 'unended' and not is_repeated) as is_unended,
        arg_min(kind, row(start_clock, source_row)) filter (where is_customer_leg and not is_repeated) as direction,
        min(start_clock) filter (where is_customer_leg) as start_clock,
        min(started) as any_time,
        max(start_clock + to_seconds(seconds)) filter (where is_customer_leg and not is_repeated) as end_clock,
        min(shortfall) filter (where is_customer_leg and not is_repeated) as shortfall,
        arg_min(coalesce(outcome, result), row(shortfall, source_row)) filter (where is_customer_leg and not is_repeated) as result,
        arg_min(customer, row(start_clock, source_row)) filter (where is_customer_leg and customer is not null) as customer,
        arg_min(called, row(start_clock, source_row)) filter (where kind = 'inbound' and called is not null) as own_number,
        arg_min(caller, row(start_clock, source_row)) filter (where kind in ('outbound', 'unknown') and caller is not null) as shown_number,
        arg_min(case kind when 'inbound' then called_agent else calling_agent end, row(shortfall, source_row))
            filter (where is_customer_leg and case kind when 'inbound' then called_agent else calling_agent end is not null) as agent,
        arg_min(recording, row(shortfall, source_row)) filter (where recording is not null) as recording
    from placed
    group by call_key, place
)

select
    placed.source_row,
    calls.leads_row,
    case
        when not calls.has_customer and calls.is_fax then 'not-voice'
        when calls.is_unended then 'not-ended'
        when not calls.has_customer then 'internal'
        when coalesce(case calls.direction when 'inbound' then calls.own_number else calls.customer end, '') = '' then 'no-number'
    end as set_aside,
    cast(null as bigint) as clock_offset_seconds,
    case when placed.source_row = calls.leads_row then calls.call_key || case when calls.place = 1 then '' else '/' || cast(calls.place as varchar) end end as call_id,
    case when placed.source_row = calls.leads_row then coalesce(cast(calls.start_clock as varchar) || 'Z', calls.any_time) end as started_at,
    -- It is not documented whether a record's seconds include ringing: they give the end of the call, but no talk time.
    case when placed.source_row = calls.leads_row then cast(calls.end_clock as varchar) || 'Z' end as ended_at,
    case when placed.source_row = calls.leads_row then case when calls.shortfall <= 2 then 'yes' when calls.shortfall <= 5 then 'no' end end as connected,
    case when placed.source_row = calls.leads_row then calls.result end as result,
    case when placed.source_row = calls.leads_row then calls.direction end as direction,
    case when placed.source_row = calls.leads_row then case calls.direction when 'inbound' then calls.own_number else calls.customer end end as called_number,
    case when placed.source_row = calls.leads_row then case calls.direction when 'inbound' then calls.customer else calls.shown_number end end as caller_number,
    case when placed.source_row = calls.leads_row then calls.agent end as agent,
    case when placed.source_row = calls.leads_row then calls.recording end as recording
from placed
inner join calls
    on
        placed.call_key = calls.call_key
        and placed.place = calls.place
