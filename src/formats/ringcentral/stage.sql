-- Calls from RingCentral's call log: one record per extension with a part in a call; records of one call share a session.
with source as (
    select * from source_rows
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        -- If a record occurs twice, in overlapping pages, the later row wins.
        max(source_row) over (partition by coalesce(record, 'row-' || cast(source_row as varchar))) <> source_row as is_repeated,
        coalesce(session, record, 'row-' || cast(source_row as varchar)) as call_key,
        started,
        marked_utc_clock(started) as start_clock,
        case when regexp_full_match(duration, '[0-9]{1,7}') then cast(duration as bigint) end as seconds,
        coalesce(lower(medium), 'voice') as medium,
        lower(direction) as way,
        direction as written_direction,
        lower(result) as result_word,
        result,
        caller,
        called,
        coalesce(calling_extension, extension) as calling_agent,
        coalesce(called_extension, extension) as called_agent,
        caller is null and calling_extension is not null as is_from_inside,
        called is null and called_extension is not null as is_to_inside,
        recording
    from source
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
)

select
    *,
    party is not null as is_customer_leg,
    start_clock as begins
from parties
