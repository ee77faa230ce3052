-- Calls from RingCX's download of dialler results: one row per dial of a lead. Times are on the report's clock.
with source as (
    select * from source_rows
),

keyed as (
    select
        *,
        coalesce(
            call,
            record,
            case
                when started is null and called is null then 'row-' || cast(source_row as varchar)
                else 'ringcx-' || md5(concat_ws('|', coalesce(started, ''), coalesce(called, ''), coalesce(agent, '')))
            end
        ) as call_key
    from source
),

-- If a row occurs twice, the later one wins: the agent may have changed the result.
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
        keyed.*,
        regexp_replace(upper(keyed.system_result), '[^A-Z]', '', 'g') as system_word
    from keyed
    inner join calls
        on keyed.source_row = calls.told_row
)

select
    keyed.source_row,
    calls.leads_row,
    case when cells.called is null then 'no-number' end as set_aside,
    cast(null as bigint) as clock_offset_seconds,
    case when keyed.source_row = calls.leads_row then keyed.call_key end as call_id,
    case when keyed.source_row = calls.leads_row then cells.started end as started_at,
    case
        when keyed.source_row <> calls.leads_row then null
        when cells.system_word in ('ANSWER', 'ABANDON') then 'yes'
        when cells.system_word in ('NOANSWER', 'MACHINE', 'BUSY', 'INTERCEPT', 'CONGESTION', 'ANSWERNOTPERSON') then 'no'
    end as connected,
    case
        when keyed.source_row <> calls.leads_row then null
        when cells.system_word = 'ANSWER' then coalesce(cells.agent_result, 'conversation')
        when cells.system_word = 'NOANSWER' then 'no-answer'
        when cells.system_word in ('MACHINE', 'ANSWERNOTPERSON') then 'machine'
        when cells.system_word = 'BUSY' then 'busy'
        when cells.system_word in ('INTERCEPT', 'CONGESTION') then 'failed'
        when cells.system_word = 'ABANDON' then 'abandoned'
        else coalesce(cells.agent_result, cells.system_result)
    end as result,
    case when keyed.source_row = calls.leads_row then 'outbound' end as direction,
    case
        when keyed.source_row <> calls.leads_row then null
        when lower(cells.dial_type) in ('predictive', 'progressive') then 'predictive'
        when lower(cells.dial_type) = 'preview' then 'preview'
        when lower(cells.dial_type) = 'manual' then 'manual'
    end as dial_mode,
    case when keyed.source_row = calls.leads_row then cells.called end as called_number,
    case when keyed.source_row = calls.leads_row then cells.shown end as caller_number,
    case when keyed.source_row = calls.leads_row then cells.agent end as agent,
    case when keyed.source_row = calls.leads_row then cells.campaign end as campaign,
    case when keyed.source_row = calls.leads_row then cells.recording end as recording
from keyed
inner join calls on keyed.call_key = calls.call_key
inner join cells on keyed.call_key = cells.call_key
