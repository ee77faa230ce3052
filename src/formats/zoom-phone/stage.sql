-- Calls from Zoom Phone: one record per user with a part in a call; records of one call share its id.
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
        coalesce(source.call, source.record, 'row-' || cast(source.source_row as varchar)) as call_key,
        source.started,
        case
            when regexp_full_match(source.started, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z') then try_cast(replace(rtrim(source.started, 'Z'), 'T', ' ') as timestamp)
        end as start_clock,
        case
            when regexp_full_match(source.answered, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z') then try_cast(replace(rtrim(source.answered, 'Z'), 'T', ' ') as timestamp)
        end as answer_clock,
        case
            when regexp_full_match(source.ended, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z') then try_cast(replace(rtrim(source.ended, 'Z'), 'T', ' ') as timestamp)
        end as end_clock,
        lower(source.direction) as way,
        source.caller,
        source.called,
        coalesce(source.calling_agent, source.agent, source.calling_extension) as calling_agent,
        coalesce(source.called_agent, source.agent, source.called_extension) as called_agent,
        lower(regexp_replace(source.result, '[_ -]+', ' ', 'g')) as result_word,
        source.result,
        -- In the older log, 1 is an extension and 2 an outside number.
        lower(coalesce(source.connection, '')) = 'internal' or (coalesce(source.caller_kind, '') = '1' and coalesce(source.called_kind, '') = '1') as is_internal
    from source
    inner join told
        on told.record_key = coalesce(source.record, 'row-' || cast(source.source_row as varchar))
),

kinds as (
    select
        *,
        case
            when is_internal then 'internal'
            when way in ('inbound', 'outbound') then way
            else 'unknown'
        end as kind,
        case
            when result_word in ('call connected', 'connected', 'answered', 'recorded', 'auto recorded') then 'conversation'
            when result_word = 'voicemail' then 'voicemail'
            when result_word in ('no answer', 'missed', 'call cancel', 'canceled', 'cancelled', 'hang up', 'call canceled') then 'no-answer'
            when result_word in ('busy', 'rejected') then 'busy'
            when result_word = 'abandoned' then 'abandoned'
            when result_word in ('call failed', 'invalid operation', 'service unavailable', 'system blocked', 'blocked') then 'failed'
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
        case outcome
            when 'conversation' then 1 when 'voicemail' then 2 when 'abandoned' then 3 when 'no-answer' then 4 when 'busy' then 5 when 'failed' then 6 else 7
        end as shortfall
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
        arg_min(kind, row(start_clock, source_row)) filter (where is_customer_leg and not is_repeated) as direction,
        min(start_clock) filter (where is_customer_leg) as start_clock,
        min(started) as any_time,
        min(answer_clock) filter (where is_customer_leg and not is_repeated) as answer_clock,
        max(end_clock) filter (where is_customer_leg and not is_repeated) as end_clock,
        max(date_diff('second', answer_clock, end_clock)) filter (where is_customer_leg and not is_repeated and outcome = 'conversation') as talk_seconds,
        min(shortfall) filter (where is_customer_leg and not is_repeated) as shortfall,
        arg_min(coalesce(outcome, result), row(shortfall, source_row)) filter (where is_customer_leg and not is_repeated) as result,
        arg_min(customer, row(start_clock, source_row)) filter (where is_customer_leg and customer is not null) as customer,
        arg_min(called, row(start_clock, source_row)) filter (where kind = 'inbound' and called is not null) as own_number,
        arg_min(caller, row(start_clock, source_row)) filter (where kind in ('outbound', 'unknown') and caller is not null) as shown_number,
        arg_min(case kind when 'inbound' then called_agent else calling_agent end, row(shortfall, source_row))
            filter (where is_customer_leg and case kind when 'inbound' then called_agent else calling_agent end is not null) as agent
    from placed
    group by call_key, place
)

select
    placed.source_row,
    calls.leads_row,
    case
        when not calls.has_customer then 'internal'
        when case calls.direction when 'inbound' then calls.own_number else calls.customer end is null then 'no-number'
    end as set_aside,
    cast(null as bigint) as clock_offset_seconds,
    case when placed.source_row = calls.leads_row then calls.call_key || case when calls.place = 1 then '' else '/' || cast(calls.place as varchar) end end as call_id,
    case when placed.source_row = calls.leads_row then coalesce(cast(calls.start_clock as varchar) || 'Z', calls.any_time) end as started_at,
    case when placed.source_row = calls.leads_row and calls.shortfall <= 3 then cast(calls.answer_clock as varchar) || 'Z' end as connected_at,
    case when placed.source_row = calls.leads_row then cast(calls.end_clock as varchar) || 'Z' end as ended_at,
    case when placed.source_row = calls.leads_row then cast(calls.talk_seconds as varchar) end as talk_seconds,
    case when placed.source_row = calls.leads_row then case when calls.shortfall <= 3 then 'yes' when calls.shortfall <= 6 then 'no' end end as connected,
    case when placed.source_row = calls.leads_row then calls.result end as result,
    case when placed.source_row = calls.leads_row then calls.direction end as direction,
    case when placed.source_row = calls.leads_row then case calls.direction when 'inbound' then calls.own_number else calls.customer end end as called_number,
    case when placed.source_row = calls.leads_row then case calls.direction when 'inbound' then calls.customer else calls.shown_number end end as caller_number,
    case when placed.source_row = calls.leads_row then calls.agent end as agent
from placed
inner join calls
    on
        placed.call_key = calls.call_key
        and placed.place = calls.place
