-- Calls from their contacts.
with kinds as (
    select * from placed_leg
),

calls as (
    select
        call_key,
        place,
        min(call_id) as call_id,
        bool_or(kind = 'other') as has_other,
        bool_or(kind <> 'other') as has_voice,
        -- The first contact shows who called.
        arg_min(kind, row(not is_first, start_clock, source_row)) filter (where kind <> 'other' and not is_repeated) as direction,
        min(start_clock) filter (where kind <> 'other') as start_clock,
        min(started) as any_time,
        max(start_clock + to_seconds(seconds)) filter (where kind <> 'other' and not is_repeated) as end_clock,
        coalesce(bool_or(has_agent) filter (where kind <> 'other' and not is_repeated), false) as has_agent,
        coalesce(bool_or(is_abandoned) filter (where kind <> 'other' and not is_repeated), false) as is_abandoned,
        coalesce(bool_or(is_voicemail), false) as is_voicemail,
        arg_max(disposition, row(start_clock, source_row)) filter (where disposition is not null and not is_repeated) as disposition,
        arg_min(from_address, row(not is_first, start_clock, source_row)) filter (where kind <> 'other' and from_address is not null) as from_address,
        arg_min(to_address, row(not is_first, start_clock, source_row)) filter (where kind <> 'other' and to_address is not null) as to_address,
        arg_min(agent, row(start_clock, source_row)) filter (where has_agent and agent is not null) as agent,
        arg_min(campaign, row(not is_first, start_clock, source_row)) filter (where campaign is not null) as campaign
    from kinds
    group by call_key, place
)

select
    call_key,
    place,
    case
        when not has_voice then 'not-voice'
        when to_address is null then 'no-number'
    end as set_aside,
    call_id,
    coalesce(utc_clock_text(start_clock), any_time) as started_at,
    utc_clock_text(end_clock) as ended_at,
    -- An agent's seconds may include hold: they prove a connection, but give no talk time.
    case when has_agent or is_abandoned or is_voicemail then 'yes' end as connected,
    case
        when disposition is not null then disposition
        when is_voicemail then 'voicemail'
        when has_agent then 'conversation'
        when is_abandoned then 'abandoned'
    end as result,
    direction,
    to_address as called_number,
    from_address as caller_number,
    agent,
    campaign
from calls
