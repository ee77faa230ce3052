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
        marked_utc_clock(source.started) as start_clock,
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
)

select
    *,
    party is not null as is_customer_leg,
    start_clock as begins
from parties
