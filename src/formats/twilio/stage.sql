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

-- An incoming call stays one, whatever was dialled to find an agent for it. Otherwise the customer is the one that the child legs dialled: an agent who was
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
)

select
    *,
    -- One call per leg to a customer: an agent's line that stays open ties the calls to many customers together.
    dial_key as party,
    leg as begins,
    -- The leg that got furthest comes first; of two, the earlier.
    cast(
        case
            when outcome = 'conversation' then 1
            when is_answered then 2
            when outcome = 'no-answer' then 3
            when outcome = 'busy' then 4
            else 5
        end
        as bigint
    ) * 1000000000 + leg as furthest_first
from ordered
