-- Calls from the direct routing log of Microsoft Teams: one row per call through a session border controller. All times are UTC.
with source as (
    select * from source_rows
),

keyed as (
    select
        *,
        coalesce(
            correlation,
            row_id,
            case
                when started is null and called is null then 'row-' || cast(source_row as varchar)
                else 'teams-' || md5(concat_ws('|', coalesce(invited, ''), coalesce(started, ''), coalesce(call_type, ''), coalesce(called, ''), coalesce(caller, '')))
            end
        ) as call_key
    from source
),

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
        keyed.called,
        keyed.caller,
        case
            when regexp_full_match(coalesce(keyed.invited, keyed.started), '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?')
                then replace(coalesce(keyed.invited, keyed.started), 'T', ' ') || 'Z'
            else coalesce(keyed.invited, keyed.started)
        end as started,
        case
            when regexp_full_match(keyed.started, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?') then replace(keyed.started, 'T', ' ') || 'Z'
            else keyed.started
        end as answered,
        case
            when regexp_full_match(coalesce(keyed.ended, keyed.failed_at), '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?')
                then replace(coalesce(keyed.ended, keyed.failed_at), 'T', ' ') || 'Z'
            else coalesce(keyed.ended, keyed.failed_at)
        end as ended,
        case
            when regexp_full_match(keyed.duration, '[0-9]{1,7}') then cast(keyed.duration as bigint)
            when regexp_full_match(keyed.duration, '[0-9]{1,3}:[0-5][0-9]:[0-5][0-9]')
                then cast(split_part(keyed.duration, ':', 1) as bigint) * 3600 + cast(split_part(keyed.duration, ':', 2) as bigint) * 60 + cast(split_part(keyed.duration, ':', 3) as bigint)
        end as seconds,
        case
            when lower(keyed.success) in ('success', 'true') then true
            when lower(keyed.success) in ('attempt', 'false') then false
            when keyed.sip_code is not null then keyed.sip_code = '0' or keyed.sip_code = '200'
        end as is_connected,
        keyed.sip_code
    from keyed
    inner join calls
        on keyed.source_row = calls.told_row
),

kinds as (
    select
        *,
        case
            when type_word like '%out%' then 'outbound'
            when regexp_matches(type_word, '(dr|user|ucap|oc|byot)in') then 'inbound'
            else 'unknown'
        end as kind,
        contains(type_word, 'ucap') as is_program
    from cells
)

select
    keyed.source_row,
    calls.leads_row,
    case when kinds.called is null then 'no-number' end as set_aside,
    cast(null as bigint) as clock_offset_seconds,
    case when keyed.source_row = calls.leads_row then keyed.call_key end as call_id,
    case when keyed.source_row = calls.leads_row then kinds.started end as started_at,
    -- For an incoming call, the start is when a telephone rang, not when somebody answered.
    case when keyed.source_row = calls.leads_row and kinds.is_connected and kinds.kind = 'outbound' then kinds.answered end as connected_at,
    case when keyed.source_row = calls.leads_row then kinds.ended end as ended_at,
    case when keyed.source_row = calls.leads_row and kinds.is_connected and kinds.seconds > 0 and not kinds.is_program then cast(kinds.seconds as varchar) end
        as talk_seconds,
    case when keyed.source_row = calls.leads_row then case when kinds.is_connected then 'yes' when not kinds.is_connected then 'no' end end as connected,
    case
        when keyed.source_row <> calls.leads_row then null
        when kinds.is_connected and kinds.is_program then null
        when kinds.is_connected then 'conversation'
        when kinds.sip_code in ('486', '600', '603') then 'busy'
        when kinds.sip_code in ('480', '408', '487') then 'no-answer'
        when kinds.sip_code in ('404', '484', '500', '502', '503', '504', '604') then 'failed'
        when kinds.sip_code is not null then 'SIP ' || kinds.sip_code
    end as result,
    case when keyed.source_row = calls.leads_row then kinds.kind end as direction,
    case when keyed.source_row = calls.leads_row then kinds.called end as called_number,
    case when keyed.source_row = calls.leads_row then kinds.caller end as caller_number,
    case when keyed.source_row = calls.leads_row then kinds.agent end as agent
from keyed
inner join calls on keyed.call_key = calls.call_key
inner join kinds on keyed.call_key = kinds.call_key
