-- Calls from Webex Calling's detailed call history: one record per leg of a user, queue or line; legs of a call share a correlation id. All times are
-- UTC.
with source as (
    select * from source_rows
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        -- If a leg occurs twice, the later row wins.
        max(source_row) over (partition by coalesce(report, 'row-' || cast(source_row as varchar))) <> source_row as is_repeated,
        coalesce(
            call,
            case
                when started is null and called is null then 'row-' || cast(source_row as varchar)
                else 'webex-' || md5(concat_ws('|', coalesce(started, ''), coalesce(caller, ''), coalesce(called, ''), coalesce(dialled, '')))
            end
        ) as call_key,
        utc_clock(started) as start_clock,
        utc_clock(answered_at) as answer_clock,
        utc_clock(released) as end_clock,
        started,
        caller,
        case
            when regexp_full_match(called, '[+]?[0-9][0-9 ().-]{5,24}') then called
            when regexp_full_match(dialled, '[+]?[0-9][0-9 ().-]{5,24}') then dialled
            else coalesce(called, dialled)
        end as called,
        source.user,
        lower(answered) = 'true' as is_answered,
        upper(direction) as way,
        upper(call_type) as type_word,
        lower(coalesce(reason, '')) as reason_word,
        coalesce(reason, outcome) as reason,
        lower(coalesce(user_type, '')) as user_word
    from source
),

kinds as (
    select
        *,
        case
            when type_word in ('SIP_ENTERPRISE', 'SIP_MEETING') then 'internal'
            when type_word = 'SIP_INBOUND' then 'inbound'
            when type_word like 'SIP_%' and way = 'ORIGINATING' then 'outbound'
            when way = 'TERMINATING' then 'inbound'
            else 'unknown'
        end as kind,
        case
            when is_answered and contains(user_word, 'voicemail') then 'voicemail'
            when is_answered and (contains(user_word, 'queue') or contains(user_word, 'attendant') or contains(user_word, 'hunt')) then 'abandoned'
            when is_answered then 'conversation'
            when contains(reason_word, 'busy') or contains(reason_word, 'reject') then 'busy'
            when contains(reason_word, 'noanswer') or reason_word in ('normal', '') then 'no-answer'
            when contains(reason_word, 'unassigned') or contains(reason_word, 'invalid') or contains(reason_word, 'temporarilyunavailable') or contains(reason_word, 'notreachable')
                then 'failed'
        end as outcome
    from cells
),

-- A queue or a menu that answers is not an agent; the outside leg shows what happened on the outside line.
ranked as (
    select
        *,
        case when kind = 'inbound' then caller when kind in ('outbound', 'unknown') then called end as customer,
        case outcome
            when 'conversation' then 1
            when 'voicemail' then 2
            when 'abandoned' then 3
            when 'no-answer' then 4
            when 'busy' then 5
            when 'failed' then 6
            else 7
        end as shortfall
    from kinds
),

parties as (
    select
        *,
        case
            when kind <> 'internal' then coalesce(nullif(right(regexp_replace(customer, '[^0-9]', '', 'g'), 9), ''), 'unknown')
        end as party
    from ranked
)

select
    *,
    party is not null as is_customer_leg,
    start_clock as begins
from parties
