-- Calls from Zoom Phone: one record per user with a part in a call; records of one call share its id.
with source as (
    select * from source_rows
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        -- If a record occurs twice, in overlapping pages, the later row wins.
        max(source_row) over (partition by coalesce(record, 'row-' || cast(source_row as varchar))) <> source_row as is_repeated,
        coalesce(call, record, 'row-' || cast(source_row as varchar)) as call_key,
        started,
        marked_utc_clock(started) as start_clock,
        marked_utc_clock(answered) as answer_clock,
        marked_utc_clock(ended) as end_clock,
        lower(direction) as way,
        caller,
        called,
        coalesce(calling_agent, agent, calling_extension) as calling_agent,
        coalesce(called_agent, agent, called_extension) as called_agent,
        lower(regexp_replace(result, '[_ -]+', ' ', 'g')) as result_word,
        result,
        -- In the older log, 1 is an extension and 2 an outside number.
        lower(coalesce(connection, '')) = 'internal' or (coalesce(caller_kind, '') = '1' and coalesce(called_kind, '') = '1') as is_internal
    from source
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
)

select
    *,
    party is not null as is_customer_leg,
    start_clock as begins
from parties
