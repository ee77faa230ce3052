-- Calls from their rows.
with placed as (
    select * from last_leg
),

cells as (
    select
        placed.*,
        regexp_replace(upper(placed.system_result), '[^A-Z]', '', 'g') as system_word
    from placed
)

select
    call_key,
    place,
    case when called is null then 'no-number' end as set_aside,
    call_id,
    started as started_at,
    case
        when system_word in ('ANSWER', 'ABANDON') then 'yes'
        when system_word in ('NOANSWER', 'MACHINE', 'BUSY', 'INTERCEPT', 'CONGESTION', 'ANSWERNOTPERSON') then 'no'
    end as connected,
    case
        when system_word = 'ANSWER' then coalesce(agent_result, 'conversation')
        when system_word = 'NOANSWER' then 'no-answer'
        when system_word in ('MACHINE', 'ANSWERNOTPERSON') then 'machine'
        when system_word = 'BUSY' then 'busy'
        when system_word in ('INTERCEPT', 'CONGESTION') then 'failed'
        when system_word = 'ABANDON' then 'abandoned'
        else coalesce(agent_result, system_result)
    end as result,
    'outbound' as direction,
    case
        when lower(dial_type) in ('predictive', 'progressive') then 'predictive'
        when lower(dial_type) = 'preview' then 'preview'
        when lower(dial_type) = 'manual' then 'manual'
    end as dial_mode,
    called as called_number,
    shown as caller_number,
    agent,
    campaign,
    recording
from cells
