-- Calls from the PSTN usage of Microsoft Teams: one row per call between a user, a bot or a conference and the outside. All times are UTC.
with source as (
    select * from source_rows
),

keyed as (
    select
        *,
        coalesce(
            usage,
            case
                when started is null and coalesce(called, destination) is null then 'row-' || cast(source_row as varchar)
                else 'teams-' || md5(concat_ws('|', coalesce(started, ''), coalesce(call_type, ''), coalesce(called, destination, ''), coalesce(caller, other, ''), coalesce(agent, '')))
            end
        ) as call_key
    from source
),

-- If a call occurs twice, the later row wins.
calls as (
    select
        call_key,
        min(source_row) as leads_row,
        max(source_row) as told_row
    from keyed
    group by call_key
),

cells as (
    select
        keyed.call_key,
        regexp_replace(lower(keyed.call_type), '[^a-z]', '', 'g') as type_word,
        keyed.agent,
        coalesce(keyed.called, keyed.destination) as called,
        coalesce(keyed.caller, case when keyed.other is distinct from keyed.destination then keyed.other end) as caller,
        case
            when regexp_full_match(keyed.started, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?') then replace(keyed.started, 'T', ' ') || 'Z'
            else keyed.started
        end as started,
        case
            when regexp_full_match(keyed.ended, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?') then replace(keyed.ended, 'T', ' ') || 'Z'
            else keyed.ended
        end as ended,
        case when regexp_full_match(keyed.duration, '[0-9]{1,7}') then cast(keyed.duration as bigint) end as seconds
    from keyed
    inner join calls
        on keyed.source_row = calls.told_row
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
    keyed.source_row,
    calls.leads_row,
    case kinds.kind
        when 'message' then 'not-voice'
        when 'conference' then 'conference'
        else case when kinds.called is null then 'no-number' end
    end as set_aside,
    cast(null as bigint) as clock_offset_seconds,
    case when keyed.source_row = calls.leads_row then keyed.call_key end as call_id,
    case when keyed.source_row = calls.leads_row then kinds.started end as started_at,
    case when keyed.source_row = calls.leads_row then kinds.ended end as ended_at,
    -- How long the call was connected; a program that answered is not talk.
    case when keyed.source_row = calls.leads_row and kinds.seconds > 0 and not kinds.is_program then cast(kinds.seconds as varchar) end as talk_seconds,
    case when keyed.source_row = calls.leads_row then case when kinds.seconds > 0 then 'yes' when kinds.seconds = 0 then 'no' end end as connected,
    case when keyed.source_row = calls.leads_row and kinds.seconds > 0 and not kinds.is_program then 'conversation' end as result,
    case when keyed.source_row = calls.leads_row then kinds.kind end as direction,
    case when keyed.source_row = calls.leads_row then kinds.called end as called_number,
    case when keyed.source_row = calls.leads_row then kinds.caller end as caller_number,
    case when keyed.source_row = calls.leads_row then kinds.agent end as agent
from keyed
inner join calls on keyed.call_key = calls.call_key
inner join kinds on keyed.call_key = kinds.call_key
