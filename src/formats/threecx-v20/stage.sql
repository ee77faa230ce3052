-- Calls from the call data table of 3CX 20: one row per pair of joined parties, grouped by the id of the call.
with source as (
    select * from source_rows
),

-- The database writes `2026-06-03 08:00:00.12+00`: an offset in hours only.
cells as (
    select
        cast(source_row as bigint) as source_row,
        -- If a row occurs twice, the later one wins.
        max(source_row) over (partition by coalesce(record, 'row-' || cast(source_row as varchar))) <> source_row as is_repeated,
        coalesce(call, record, 'row-' || cast(source_row as varchar)) as call_key,
        started,
        regexp_replace(replace(started, 'T', ' '), '([+-][0-9]{2})$', '\1:00') as start_text,
        regexp_replace(replace(answered, 'T', ' '), '([+-][0-9]{2})$', '\1:00') as answer_text,
        regexp_replace(replace(ended, 'T', ' '), '([+-][0-9]{2})$', '\1:00') as end_text,
        regexp_replace(lower(coalesce(from_kind, '')), '[^a-z]', '', 'g') as from_word,
        regexp_replace(lower(coalesce(to_kind, '')), '[^a-z]', '', 'g') as to_word,
        from_dn,
        to_dn,
        from_number,
        to_number,
        line_number,
        regexp_replace(lower(coalesce(reason, '')), '[^a-z]', '', 'g') as reason_word,
        reason
    from source
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
)

select
    *,
    party is not null as is_customer_leg,
    start_clock as begins
from named
