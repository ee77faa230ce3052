-- Calls from IP Office's SMDR: one record per segment, all with the start of the call; times on the system's own clock.
with source as (
    select * from source_rows
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        started,
        upper(direction) as direction_letter,
        coalesce(internal in ('1', 'I', 'i'), false) as is_internal,
        call,
        caller,
        called,
        dialled,
        party_one,
        party_two,
        targeting_cause,
        case
            when regexp_full_match(started, '[0-9]{4}[/-][0-9]{2}[/-][0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}')
                then try_cast(replace(started, '/', '-') as timestamp)
        end as start_clock,
        case
            when regexp_full_match(connected, '[0-9]{1,4}:[0-5][0-9]:[0-5][0-9]')
                then cast(split_part(connected, ':', 1) as bigint) * 3600
                    + cast(split_part(connected, ':', 2) as bigint) * 60
                    + cast(split_part(connected, ':', 3) as bigint)
        end as connected_seconds,
        case when regexp_full_match(ring, '[0-9]{1,7}') then cast(ring as bigint) end as ring_seconds,
        case when regexp_full_match(hold, '[0-9]{1,7}') then cast(hold as bigint) else 0 end as hold_seconds,
        case when regexp_full_match(park, '[0-9]{1,7}') then cast(park as bigint) else 0 end as park_seconds,
        -- A record that occurs twice, in joined files, is one segment.
        row_number() over (
            partition by
                started, connected, ring, caller, direction, called, dialled, internal, call, continuation, party_one, party_two, hold, park, targeting_cause
            order by source_row
        ) > 1 as is_repeated
    from source
),

kinds as (
    select
        *,
        coalesce(regexp_full_match(caller, '[+(]?[0-9][0-9 ().-]{5,24}'), false) as is_caller_outside,
        -- Devices: extension E204, trunk T9001, voicemail V9501.
        coalesce(upper(left(party_one, 1)) = 'V' or upper(left(party_two, 1)) = 'V', false) as is_mailbox,
        regexp_extract(party_one, '^(?i:E)([0-9]+)$', 1) as answering_extension,
        case
            when is_internal then 'internal'
            when direction_letter = 'I' then 'inbound'
            -- A number that a user's telephone forwards to is not a customer.
            when direction_letter = 'O' and targeting_cause is not null and is_caller_outside then 'forwarded'
            when direction_letter = 'O' then 'outbound'
            else 'none'
        end as kind,
        -- Ids start again when the system restarts; all segments of a call have its start.
        case
            when call is not null then call || coalesce('@' || started, '')
            when started is null and caller is null and called is null then 'row-' || cast(source_row as varchar)
            else 'smdr-' || md5(concat_ws('|', coalesce(started, ''), coalesce(caller, ''), coalesce(called, ''), coalesce(dialled, '')))
        end as call_key
    from cells
),

segments as (
    select
        *,
        kind in ('inbound', 'outbound') as is_customer_leg,
        coalesce(connected_seconds, 0) + coalesce(ring_seconds, 0) + hold_seconds + park_seconds as all_seconds,
        case
            when connected_seconds is null then null
            when connected_seconds = 0 then case when kind = 'inbound' then 'no-answer' else 'unconnected' end
            when is_mailbox then 'voicemail'
            -- An analog line cannot detect an answer: it counts from the dial on, and has no ring time.
            when kind = 'outbound' and coalesce(ring_seconds, 0) = 0 then 'connected without ring time'
            else 'conversation'
        end as outcome
    from kinds
)

select
    *,
    case outcome
        when 'conversation' then 1
        when 'voicemail' then 2
        when 'connected without ring time' then 3
        when 'no-answer' then 5
        when 'unconnected' then 6
        else 8
    end as shortfall,
    sum(case when is_customer_leg and not is_repeated then all_seconds else 0 end) over (
        partition by call_key order by source_row rows between unbounded preceding and current row
    ) as seconds_until_end
from segments
