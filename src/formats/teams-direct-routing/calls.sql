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
        placed.called,
        placed.caller,
        with_utc_mark(coalesce(placed.invited, placed.started)) as started,
        with_utc_mark(placed.started) as answered,
        with_utc_mark(coalesce(placed.ended, placed.failed_at)) as ended,
        case
            when regexp_full_match(placed.duration, '[0-9]{1,7}') then cast(placed.duration as bigint)
            when regexp_full_match(placed.duration, '[0-9]{1,3}:[0-5][0-9]:[0-5][0-9]')
                then cast(split_part(placed.duration, ':', 1) as bigint) * 3600 + cast(split_part(placed.duration, ':', 2) as bigint) * 60 + cast(split_part(placed.duration, ':', 3) as bigint)
        end as seconds,
        case
            when lower(placed.success) in ('success', 'true') then true
            when lower(placed.success) in ('attempt', 'false') then false
            when placed.sip_code is not null then placed.sip_code = '0' or placed.sip_code = '200'
        end as is_connected,
        placed.sip_code
    from placed
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
    call_key,
    place,
    case when called is null then 'no-number' end as set_aside,
    call_id,
    started as started_at,
    -- For an incoming call, the start is when a telephone rang, not when somebody answered.
    case when is_connected and kind = 'outbound' then answered end as connected_at,
    ended as ended_at,
    case when is_connected and seconds > 0 and not is_program then cast(seconds as varchar) end
        as talk_seconds,
    case when is_connected then 'yes' when not is_connected then 'no' end as connected,
    case
        when is_connected and is_program then null
        when is_connected then 'conversation'
        when sip_code in ('486', '600', '603') then 'busy'
        when sip_code in ('480', '408', '487') then 'no-answer'
        when sip_code in ('404', '484', '500', '502', '503', '504', '604') then 'failed'
        when sip_code is not null then 'SIP ' || sip_code
    end as result,
    kind as direction,
    called as called_number,
    caller as caller_number,
    agent
from kinds
