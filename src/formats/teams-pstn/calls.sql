-- Calls from their rows.
with placed as (
    select * from last_leg
),

cells as (
    select
        placed.call_key,
        placed.place,
        placed.call_id,
        regexp_replace(lower(placed.call_type), '[^a-z]', '', 'g') as type_word,
        placed.agent,
        coalesce(placed.called, placed.destination) as called,
        coalesce(placed.caller, case when placed.other is distinct from placed.destination then placed.other end) as caller,
        with_utc_mark(placed.started) as started,
        with_utc_mark(placed.ended) as ended,
        case when regexp_full_match(placed.duration, '[0-9]{1,7}') then cast(placed.duration as bigint) end as seconds
    from placed
),

kinds as (
    select
        *,
        case
            when type_word like '%sms%' then 'message'
            when type_word = 'confin' then 'conference'
            when type_word like '%out%' then 'outbound'
            when regexp_matches(type_word, '(user|ucap|dr|oc|byot)in') then 'inbound'
            else 'unknown'
        end as kind,
        contains(type_word, 'ucap') as is_program
    from cells
)

select
    call_key,
    place,
    case kind
        when 'message' then 'not-voice'
        when 'conference' then 'conference'
        else case when called is null then 'no-number' end
    end as set_aside,
    call_id,
    started as started_at,
    ended as ended_at,
    -- How long the call was connected; a program that answered is not talk.
    case when seconds > 0 and not is_program then cast(seconds as varchar) end as talk_seconds,
    case when seconds > 0 then 'yes' when seconds = 0 then 'no' end as connected,
    case when seconds > 0 and not is_program then 'conversation' end as result,
    kind as direction,
    called as called_number,
    caller as caller_number,
    agent
from kinds
