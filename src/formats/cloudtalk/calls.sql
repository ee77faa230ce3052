-- Calls from the rows about them: the last one counts.
with placed as (
    select * from last_leg
),

told as (
    select placed.*
    from placed
)

select
    call_key,
    place,
    case
        when type = 'internal' then 'internal'
        when is_fax then 'not-voice'
        when ended_text is null then 'not-ended'
    end as set_aside,
    call_id,
    coalesce(utc_clock_text(start_clock), started_text) as started_at,
    -- If nobody talked, the log does not say what answered.
    case when talk_seconds > 0 then utc_clock_text(answer_clock) end as connected_at,
    coalesce(utc_clock_text(end_clock), ended_text) as ended_at,
    case when talk_seconds > 0 and not is_voicemail then cast(talk_seconds as varchar) end as talk_seconds,
    case when talk_seconds > 0 then 'yes' else 'no' end as connected,
    case when is_voicemail then 'voicemail' when talk_seconds > 0 then 'conversation' else 'no-answer' end as result,
    case type when 'outgoing' then 'outbound' when 'incoming' then 'inbound' else 'unknown' end as direction,
    case type when 'incoming' then line else customer end as called_number,
    case type when 'incoming' then customer else line end as caller_number,
    agent
from told
