-- Calls from Aircall: one call per object. An event is a further row of its call, with a later state.
with source as (
    select * from source_rows
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        coalesce(id, 'row-' || cast(source_row as varchar)) as call_key,
        direction,
        started as started_text,
        answered as answered_text,
        ended as ended_text,
        customer,
        line,
        agent
    from source
)

-- Seconds since 1970 in UTC, or a time as text with its offset.
select
    *,
    case
        when regexp_full_match(started_text, '[0-9]{9,10}') then make_timestamp(cast(started_text as bigint) * 1000000)
        when regexp_full_match(started_text, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}(Z|[+-][0-9]{2}:?[0-9]{2})')
            then make_timestamp(epoch_us(try_cast(started_text as timestamptz)))
    end as start_clock,
    case
        when regexp_full_match(answered_text, '[0-9]{9,10}') then make_timestamp(cast(answered_text as bigint) * 1000000)
        when regexp_full_match(answered_text, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}(Z|[+-][0-9]{2}:?[0-9]{2})')
            then make_timestamp(epoch_us(try_cast(answered_text as timestamptz)))
    end as answer_clock,
    case
        when regexp_full_match(ended_text, '[0-9]{9,10}') then make_timestamp(cast(ended_text as bigint) * 1000000)
        when regexp_full_match(ended_text, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}(Z|[+-][0-9]{2}:?[0-9]{2})')
            then make_timestamp(epoch_us(try_cast(ended_text as timestamptz)))
    end as end_clock
from cells
