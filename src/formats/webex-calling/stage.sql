-- Calls from Webex Calling's detailed call history: one record per leg of a user, queue or line; legs of a call share a correlation id. All times are
-- UTC.
with source as (
    select * from source_rows
),

-- If a leg occurs twice, the later row wins.
told as (
    select
        coalesce(report, 'row-' || cast(source_row as varchar)) as leg_key,
        max(source_row) as told_row
    from source
    group by leg_key
),

cells as (
    select
        cast(source.source_row as bigint) as source_row,
        told.told_row <> source.source_row as is_repeated,
        coalesce(
            source.call,
            case
                when source.started is null and source.called is null then 'row-' || cast(source.source_row as varchar)
                else 'webex-' || md5(concat_ws('|', coalesce(source.started, ''), coalesce(source.caller, ''), coalesce(source.called, ''), coalesce(source.dialled, '')))
            end
        ) as call_key,
        case
            when regexp_full_match(source.started, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z?') then try_cast(replace(rtrim(source.started, 'Z'), 'T', ' ') as timestamp)
        end as start_clock,
        case
            when regexp_full_match(source.answered_at, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z?') then try_cast(replace(rtrim(source.answered_at, 'Z'), 'T', ' ') as timestamp)
        end as answer_clock,
        case
            when regexp_full_match(source.released, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z?') then try_cast(replace(rtrim(source.released, 'Z'), 'T', ' ') as timestamp)
        end as end_clock,
        source.started,
        source.caller,
        case
            when regexp_full_match(source.called, '[+]?[0-9][0-9 ().-]{5,24}') then source.called
            when regexp_full_match(source.dialled, '[+]?[0-9][0-9 ().-]{5,24}') then source.dialled
            else coalesce(source.called, source.dialled)
        end as called,
        source.user,
        lower(source.answered) = 'true' as is_answered,
        upper(source.direction) as way,
        upper(source.call_type) as type_word,
        lower(coalesce(source.reason, '')) as reason_word,
        coalesce(source.reason, source.outcome) as reason,
        lower(coalesce(source.user_type, '')) as user_word
    from source
    inner join told
        on told.leg_key = coalesce(source.report, 'row-' || cast(source.source_row as varchar))
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

-- A queue or a menu that answers is not an agent; the outside leg tells what happened on the outside line.
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
        min(answer_clock) filter (where is_customer_leg and is_answered) as answer_clock,
        max(end_clock) filter (where is_customer_leg) as end_clock,
        bool_or(is_answered) filter (where is_customer_leg and not is_repeated) as is_answered,
        max(date_diff('second', answer_clock, end_clock)) filter (where is_customer_leg and not is_repeated and outcome = 'conversation') as talk_seconds,
        arg_min(coalesce(outcome, reason), row(shortfall, source_row)) filter (where is_customer_leg and not is_repeated) as result,
        arg_min(customer, row(start_clock, source_row)) filter (where is_customer_leg and customer is not null) as customer,
        arg_min(called, row(start_clock, source_row)) filter (where kind = 'inbound' and called is not null) as own_number,
        arg_min(caller, row(start_clock, source_row)) filter (where kind in ('outbound', 'unknown') and caller is not null) as shown_number,
        arg_min(user, row(shortfall, source_row)) filter (where user is not null and user_word in ('', 'user')) as agent
    from placed
    group by call_key, place
)

select
    placed.source_row,
    calls.leads_row,
    case
        when not calls.has_customer then 'internal'
        when calls.customer is null and calls.direction <> 'inbound' then 'no-number'
        when calls.direction = 'inbound' and calls.own_number is null then 'no-number'
    end as set_aside,
    cast(null as bigint) as clock_offset_seconds,
    case when placed.source_row = calls.leads_row then calls.call_key || case when calls.place = 1 then '' else '/' || cast(calls.place as varchar) end end as call_id,
    case when placed.source_row = calls.leads_row then coalesce(cast(calls.start_clock as varchar) || 'Z', calls.any_time) end as started_at,
    case when placed.source_row = calls.leads_row then cast(calls.answer_clock as varchar) || 'Z' end as connected_at,
    case when placed.source_row = calls.leads_row then cast(calls.end_clock as varchar) || 'Z' end as ended_at,
    case when placed.source_row = calls.leads_row then cast(calls.talk_seconds as varchar) end as talk_seconds,
    case when placed.source_row = calls.leads_row then case when calls.is_answered then 'yes' when not calls.is_answered then 'no' end end as connected,
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
