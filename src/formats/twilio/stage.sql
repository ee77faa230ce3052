-- Calls from Twilio's list of calls: one leg per row, tied to the leg that began it by the parent's id. All times are UTC.
with source as (
    select * from source_rows
),

-- If a leg occurs twice, the later row wins.
last_told as (
    select
        source_row,
        max(source_row) over (partition by coalesce(sid, 'row-' || cast(source_row as varchar))) as last_row
    from source
),

corrected as (
    select source.* replace (last_told.source_row as source_row)
    from last_told
    inner join source
        on last_told.last_row = source.source_row
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        sid,
        -- Accept only ids of Twilio's own form: anything else in the cell must not merge calls.
        case when regexp_full_match(parent, 'CA[0-9A-Za-z]{32}') and parent is distinct from sid then parent end as parent,
        caller,
        called,
        status,
        lower(status) as state,
        direction,
        lower(direction) as way,
        answered_by,
        lower(answered_by) as answerer,
        started as started_text,
        ended as ended_text,
        coalesce(
            try_strptime(started, '%a, %d %b %Y %H:%M:%S +0000'),
            case when regexp_full_match(started, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z') then try_cast(left(started, 19) as timestamp) end
        ) as start_clock,
        coalesce(
            try_strptime(ended, '%a, %d %b %Y %H:%M:%S +0000'),
            case when regexp_full_match(ended, '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z') then try_cast(left(ended, 19) as timestamp) end
        ) as end_clock,
        case when regexp_full_match(duration, '[0-9]{1,7}') then cast(duration as bigint) end as seconds,
        -- Pages overlap if calls were added in between: a leg counts once.
        row_number() over (partition by coalesce(sid, 'row-' || cast(source_row as varchar)) order by source_row) > 1 as is_repeated,
        -- A number, alone or in the address of a line; `client:anna` and `sip:201@desk` are agents.
        coalesce(regexp_full_match(caller, '(sips?:)?[+]?[0-9][0-9 ().-]{5,24}(@.*)?'), false) as is_number_calling,
        coalesce(regexp_full_match(called, '(sips?:)?[+]?[0-9][0-9 ().-]{5,24}(@.*)?'), false) as is_number_called,
        case when not is_number_calling and regexp_matches(caller, '^(client|sips?):') then regexp_extract(caller, '^[a-z]+:([^@;]*)', 1) end as calling_agent,
        case when not is_number_called and regexp_matches(called, '^(client|sips?):') then regexp_extract(called, '^[a-z]+:([^@;]*)', 1) end as called_agent
    from corrected
),

legs as (
    select
        *,
        coalesce(sid, 'row-' || cast(source_row as varchar)) as leg_key,
        coalesce(parent, sid, 'row-' || cast(source_row as varchar)) as call_key,
        parent is not null as is_child,
        coalesce(state in ('queued', 'initiated', 'ringing', 'in-progress'), false) as is_unended,
        coalesce(state = 'completed', false) as is_answered,
        -- An unknown direction is no reason to leave out a number that was dialled.
        way is distinct from 'inbound' and is_number_called as is_dial,
        coalesce(way = 'inbound', false) and calling_agent is null as is_arrival,
        case
            when state = 'canceled' then 'no-answer'
            when state in ('busy', 'failed', 'no-answer') then state
            when state is distinct from 'completed' then status
            -- The client names any other result of machine detection: the log does not say whether a message was left.
            when answerer is null or answerer = 'human' then 'conversation'
            when answerer in ('machine_start', 'fax') then 'machine'
            else answered_by
        end as outcome
    from cells
),

-- An incoming call stays one, whatever was dialled to find an agent for it. Otherwise the customer is whom the child legs dialled: an agent who was
-- rung first is the parent.
beginnings as (
    select
        call_key,
        bool_or(is_arrival) as is_inbound,
        bool_or(is_dial and is_child) as has_child_dial
    from legs
    group by call_key
),

sides as (
    select
        legs.*,
        beginnings.is_inbound,
        case
            when beginnings.is_inbound then legs.is_arrival
            else legs.is_dial and (legs.is_child or not beginnings.has_child_dial)
        end as is_customer_leg
    from legs
    inner join beginnings
        on legs.call_key = beginnings.call_key
),

ordered as (
    select
        *,
        case when is_customer_leg and not is_inbound then leg_key end as dial_key,
        row_number() over (partition by call_key order by start_clock nulls last, source_row) as leg
    from sides
),

-- One call per leg to a customer: an agent's line that stays open ties the calls to many customers together.
dials as (
    select
        call_key,
        dial_key,
        row_number() over (partition by call_key order by min(leg)) as place
    from ordered
    where dial_key is not null
    group by call_key, dial_key
),

placed as (
    select
        ordered.*,
        coalesce(dials.place, 1) as place,
        -- The leg that got furthest comes first; of two, the earlier.
        cast(
            case
                when ordered.outcome = 'conversation' then 1
                when ordered.is_answered then 2
                when ordered.outcome = 'no-answer' then 3
                when ordered.outcome = 'busy' then 4
                else 5
            end
            as bigint
        ) * 1000000000 + ordered.leg as furthest_first
    from ordered
    left join dials
        on
            ordered.call_key = dials.call_key
            and ordered.dial_key = dials.dial_key
),

calls as (
    select
        call_key,
        place,
        min(source_row) as leads_row,
        bool_or(is_inbound) as is_inbound,
        -- An agent's line may still be open after its calls have ended.
        coalesce(bool_or(is_unended) filter (where is_customer_leg), bool_or(is_unended)) as has_unended,
        bool_or(is_customer_leg) as has_customer,
        bool_or(is_number_calling or is_number_called) as has_number,
        min(start_clock) filter (where is_customer_leg) as start_clock,
        min(started_text) filter (where is_customer_leg and start_clock is null) as unread_start,
        max(end_clock) filter (where is_customer_leg) as end_clock,
        min(ended_text) filter (where is_customer_leg and end_clock is null) as unread_end,
        -- The seconds of an answered leg count from the answer.
        min(end_clock - to_seconds(seconds)) filter (where is_customer_leg and is_answered) as answer_clock,
        sum(seconds) filter (where is_customer_leg and outcome = 'conversation' and not is_repeated) as talk_seconds,
        coalesce(bool_or(is_answered) filter (where is_customer_leg), false) as is_answered,
        arg_min(outcome, furthest_first) filter (where is_customer_leg) as outcome,
        arg_min(way, leg) filter (where is_customer_leg) as way,
        arg_min(direction, leg) filter (where is_customer_leg) as written_direction,
        arg_min(called, leg) filter (where is_customer_leg) as called_number,
        -- Its own id: another page may hold other calls on the same line.
        coalesce(arg_min(leg_key, leg) filter (where is_customer_leg), call_key) as call_id,
        arg_min(caller, leg) filter (where is_customer_leg and calling_agent is null) as caller_number
    from placed
    group by call_key, place
),

agents as (
    select
        call_key,
        arg_min(coalesce(called_agent, calling_agent), furthest_first) filter (where coalesce(called_agent, calling_agent) is not null) as agent
    from placed
    group by call_key
),

judged as (
    select
        calls.*,
        agents.agent,
        case
            when calls.has_unended then 'not-ended'
            when not calls.has_customer and calls.has_number then 'no-number'
            when not calls.has_customer then 'internal'
        end as set_aside
    from calls
    inner join agents
        on calls.call_key = agents.call_key
)

select
    placed.source_row,
    judged.leads_row,
    judged.set_aside,
    cast(null as bigint) as clock_offset_seconds,
    case when placed.source_row = judged.leads_row then judged.call_id end as call_id,
    case when placed.source_row = judged.leads_row then coalesce(cast(judged.start_clock as varchar) || 'Z', judged.unread_start) end as started_at,
    case
        when placed.source_row = judged.leads_row and judged.outcome is distinct from 'machine' and judged.answer_clock >= judged.start_clock
            then cast(judged.answer_clock as varchar) || 'Z'
    end as connected_at,
    case when placed.source_row = judged.leads_row then coalesce(cast(judged.end_clock as varchar) || 'Z', judged.unread_end) end as ended_at,
    case when placed.source_row = judged.leads_row and judged.outcome = 'conversation' then cast(judged.talk_seconds as varchar) end as talk_seconds,
    case
        when placed.source_row <> judged.leads_row then null
        when judged.outcome = 'machine' then 'no'
        when judged.is_answered then 'yes'
        when judged.outcome in ('no-answer', 'busy', 'failed') then 'no'
    end as connected,
    case when placed.source_row = judged.leads_row then judged.outcome end as result,
    case
        when placed.source_row <> judged.leads_row then null
        when judged.is_inbound then 'inbound'
        when judged.way in ('outbound-api', 'outbound-dial') then 'outbound'
        else judged.written_direction
    end as direction,
    case when placed.source_row = judged.leads_row then judged.called_number end as called_number,
    case when placed.source_row = judged.leads_row then judged.caller_number end as caller_number,
    case when placed.source_row = judged.leads_row then judged.agent end as agent
from placed
inner join judged
    on
        placed.call_key = judged.call_key
        and placed.place = judged.place
