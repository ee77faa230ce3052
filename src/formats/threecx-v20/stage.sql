-- Calls from the call data table of 3CX 20: one row per pair of joined parties, grouped by the id of the call.
with source as (
    select * from source_rows
),

-- If a row occurs twice, the later one wins.
told as (
    select
        coalesce(record, 'row-' || cast(source_row as varchar)) as record_key,
        max(source_row) as told_row
    from source
    group by record_key
),

-- The database writes `2026-06-03 08:00:00.12+00`: an offset in hours only.
cells as (
    select
        cast(source.source_row as bigint) as source_row,
        told.told_row <> source.source_row as is_repeated,
        coalesce(source.call, source.record, 'row-' || cast(source.source_row as varchar)) as call_key,
        source.started,
        regexp_replace(replace(source.started, 'T', ' '), '([+-][0-9]{2})$', '\1:00') as start_text,
        regexp_replace(replace(source.answered, 'T', ' '), '([+-][0-9]{2})$', '\1:00') as answer_text,
        regexp_replace(replace(source.ended, 'T', ' '), '([+-][0-9]{2})$', '\1:00') as end_text,
        regexp_replace(lower(coalesce(source.from_kind, '')), '[^a-z]', '', 'g') as from_word,
        regexp_replace(lower(coalesce(source.to_kind, '')), '[^a-z]', '', 'g') as to_word,
        source.from_dn,
        source.to_dn,
        source.from_number,
        source.to_number,
        source.line_number,
        regexp_replace(lower(coalesce(source.reason, '')), '[^a-z]', '', 'g') as reason_word,
        source.reason
    from source
    inner join told
        on told.record_key = coalesce(source.record, 'row-' || cast(source.source_row as varchar))
),

clocks as (
    select
        *,
        case
            when regexp_full_match(start_text, '[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?') then try_cast(left(start_text, 19) as timestamp)
        end as start_clock,
        case
            when regexp_full_match(answer_text, '[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?') then try_cast(left(answer_text, 19) as timestamp)
        end as answer_clock,
        case
            when regexp_full_match(end_text, '[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?') then try_cast(left(end_text, 19) as timestamp)
        end as end_clock
    from cells
),

kinds as (
    select
        *,
        case
            when from_word in ('externalline', 'external', 'provider', 'gateway') then 'inbound'
            when to_word in ('externalline', 'external', 'outboundrule', 'provider', 'gateway') then 'outbound'
            when from_word = '' and to_word = '' then 'unknown'
            else 'internal'
        end as kind,
        case
            when answer_text is not null and to_word in ('voicemail', 'vmail', 'vmailconsole') then 'voicemail'
            when answer_text is not null and to_word in ('queue', 'ringgroup', 'ivr', 'script', 'parking', 'conference') then 'abandoned'
            when answer_text is not null then 'conversation'
            when contains(reason_word, 'busy') then 'busy'
            when contains(reason_word, 'noanswer') or contains(reason_word, 'timeout') or contains(reason_word, 'cancel') or contains(reason_word, 'srcparticipant') then 'no-answer'
            when contains(reason_word, 'fail') or contains(reason_word, 'notregistered') or contains(reason_word, 'noroute') then 'failed'
        end as outcome
    from clocks
),

parties as (
    select
        *,
        case kind when 'inbound' then coalesce(from_number, from_dn) when 'internal' then null else coalesce(to_number, to_dn) end as customer,
        case outcome
            when 'conversation' then 1 when 'voicemail' then 2 when 'abandoned' then 3 when 'no-answer' then 4 when 'busy' then 5 when 'failed' then 6 else 7
        end as shortfall
    from kinds
),

named as (
    select
        *,
        case
            when kind <> 'internal' then coalesce(nullif(right(regexp_replace(customer, '[^0-9]', '', 'g'), 9), ''), lower(customer), 'unknown')
        end as party
    from parties
),

-- One call per customer, in the order in which they appear.
customers as (
    select
        call_key,
        party,
        row_number() over (partition by call_key order by min(start_clock) nulls last, min(source_row)) as place
    from named
    where party is not null
    group by call_key, party
),

placed as (
    select
        named.*,
        coalesce(customers.place, 1) as place,
        customers.place is not null as is_customer_leg
    from named
    left join customers
        on
            named.call_key = customers.call_key
            and named.party = customers.party
),

calls as (
    select
        call_key,
        place,
        min(source_row) as leads_row,
        bool_or(is_customer_leg) as has_customer,
        arg_min(kind, row(start_clock, source_row)) filter (where is_customer_leg and not is_repeated) as direction,
        arg_min(start_text, row(start_clock, source_row)) filter (where is_customer_leg and start_clock is not null) as start_text,
        min(started) as any_time,
        arg_min(answer_text, row(answer_clock, source_row)) filter (where is_customer_leg and answer_clock is not null and not is_repeated) as answer_text,
        arg_max(end_text, row(end_clock, source_row)) filter (where is_customer_leg and end_clock is not null and not is_repeated) as end_text,
        sum(date_diff('second', answer_clock, end_clock)) filter (where is_customer_leg and not is_repeated and outcome = 'conversation') as talk_seconds,
        min(shortfall) filter (where is_customer_leg and not is_repeated) as shortfall,
        arg_min(coalesce(outcome, reason), row(shortfall, source_row)) filter (where is_customer_leg and not is_repeated) as result,
        arg_min(customer, row(start_clock, source_row)) filter (where is_customer_leg and customer is not null) as customer,
        arg_min(coalesce(line_number, to_dn), row(start_clock, source_row)) filter (where kind = 'inbound') as own_number,
        arg_min(from_dn, row(start_clock, source_row)) filter (where kind in ('outbound', 'unknown') and from_word in ('extension', '') and from_dn is not null)
            as calling_agent,
        arg_min(to_dn, row(shortfall, source_row)) filter (where kind = 'inbound' and outcome = 'conversation' and to_word = 'extension' and to_dn is not null)
            as taking_agent
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
    case when placed.source_row = calls.leads_row then coalesce(calls.start_text, calls.any_time) end as started_at,
    case when placed.source_row = calls.leads_row then calls.answer_text end as connected_at,
    case when placed.source_row = calls.leads_row then calls.end_text end as ended_at,
    case when placed.source_row = calls.leads_row then cast(calls.talk_seconds as varchar) end as talk_seconds,
    case when placed.source_row = calls.leads_row then case when calls.shortfall <= 3 then 'yes' when calls.shortfall <= 6 then 'no' end end as connected,
    case when placed.source_row = calls.leads_row then calls.result end as result,
    case when placed.source_row = calls.leads_row then calls.direction end as direction,
    case when placed.source_row = calls.leads_row then case calls.direction when 'inbound' then calls.own_number else calls.customer end end as called_number,
    case when placed.source_row = calls.leads_row and calls.direction = 'inbound' then calls.customer end as caller_number,
    case when placed.source_row = calls.leads_row then case calls.direction when 'inbound' then calls.taking_agent else calls.calling_agent end end as agent
from placed
inner join calls
    on
        placed.call_key = calls.call_key
        and placed.place = calls.place
