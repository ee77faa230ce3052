-- One call per dialled number, or per incoming conversation, from its sessions.
with placed as (
    select * from placed_leg
),

talks as (
    select
        call_key,
        talker,
        unnest(interactions, recursive := true)
    from placed
    where talker is not null
        and not is_repeated
),

-- Simultaneous talk with two agents counts once: of each talk, only the part that no earlier one covers.
uncovered_talks as (
    select
        call_key,
        talker,
        ends,
        greatest(
            begins,
            max(ends) over (partition by call_key, talker order by begins, ends rows between unbounded preceding and 1 preceding)
        ) as begins
    from talks
    where ends > begins
),

talked as (
    select
        call_key,
        sum(date_diff('microsecond', begins, ends)) filter (where talker = 'agent' and ends > begins) as agent_microseconds,
        sum(date_diff('microsecond', begins, ends)) filter (where talker = 'user' and ends > begins) as user_microseconds
    from uncovered_talks
    group by call_key
),

conversations as (
    select
        call_key,
        bool_or(is_voice) as has_voice,
        bool_or(media is not null) as has_media,
        bool_or(is_dial and was_dialled) as was_dialled,
        substr(max(last_wrap_up), instr(max(last_wrap_up), '|') + 1) as wrap_up,
        max(finished) is null and coalesce(bool_or(is_open) filter (where is_voice and not is_repeated), false) as is_unended,
        coalesce(bool_or(is_talk_unknown) filter (where is_agent), false) as is_agent_talk_unknown,
        coalesce(bool_or(is_talk_unknown) filter (where is_user), false) as is_user_talk_unknown,
        arg_max(participant, row(coalesce(end_clock, start_clock), source_row)) filter (where is_agent and interaction_clock is not null) as agent,
        arg_max(participant, row(coalesce(end_clock, start_clock), source_row)) filter (where is_user and interaction_clock is not null) as user_agent,
        arg_max(participant, row(start_clock, source_row)) filter (where (is_user or is_agent) and start_clock is not null) as any_agent
    from placed
    group by call_key
),

calls as (
    select
        call_key,
        place,
        min(call_id) as call_id,
        max(place) over (partition by call_key) as numbers,
        bool_or(is_inbound) as is_inbound,
        bool_or(is_customer) as has_customer,
        coalesce(bool_or(is_customer and was_dialled), false) as was_dialled,
        coalesce(min(start_clock) filter (where is_customer), min(began_clock)) as start_clock,
        min(began) as began,
        min(interaction_clock) filter (where is_customer) as interaction_clock,
        max(end_clock) filter (where is_voice) as end_clock,
        max(end_clock) filter (where is_customer) as customer_end_clock,
        sum(talk_microseconds) filter (where is_customer) as customer_microseconds,
        coalesce(bool_or(is_talk_unknown) filter (where is_customer), false) as is_customer_talk_unknown,
        arg_min(dnis, source_row) filter (where is_customer) as dnis,
        arg_min(ani, source_row) filter (where is_customer and not starts_with(ani, 'sip:')) as ani,
        arg_min(campaign, source_row) filter (where campaign is not null) as campaign
    from placed
    group by call_key, place
),

judged as (
    select
        calls.*,
        calls.interaction_clock is not null as is_answered,
        coalesce(conversations.agent, conversations.user_agent, conversations.any_agent) as agent,
        case when calls.place = calls.numbers then conversations.wrap_up end as wrap_up,
        coalesce(talked.agent_microseconds, talked.user_microseconds) as agent_microseconds,
        case
            when calls.numbers = 1 then coalesce(talked.agent_microseconds, talked.user_microseconds)
            else calls.customer_microseconds
        end as talk_microseconds,
        case
            when calls.numbers > 1 then calls.is_customer_talk_unknown
            else conversations.is_agent_talk_unknown or (talked.agent_microseconds is null and conversations.is_user_talk_unknown)
        end as is_talk_unknown,
        case when calls.numbers = 1 then calls.end_clock else calls.customer_end_clock end as last_clock,
        case
            when
                not conversations.was_dialled
                and not calls.is_inbound
                and conversations.wrap_up in (
                    'ININ-OUTBOUND-PREVIEW-SKIPPED', 'ININ-OUTBOUND-PREVIEW-ERROR-PHONE-NUMBER', 'ININ-OUTBOUND-ON-DO-NOT-CALL-LIST',
                    'ININ-OUTBOUND-DNC-SKIPPED', 'ININ-OUTBOUND-DNC-AUTHENTICATION-FAILED', 'ININ-OUTBOUND-INVALID-PHONE-NUMBER'
                ) then 'never-dialled'
            when not conversations.has_media then 'no-number'
            when not conversations.has_voice then 'not-voice'
            when not calls.has_customer then 'internal'
            when conversations.is_unended then 'not-ended'
        end as set_aside
    from calls
    inner join conversations
        on calls.call_key = conversations.call_key
    left join talked
        on calls.call_key = talked.call_key
),

outcomes as (
    select
        *,
        case
            when wrap_up = 'ININ-OUTBOUND-SIT-UNCALLABLE' then 'failed'
            -- The client's own codes, and system codes whose meaning is uncertain.
            when wrap_up is not null then wrap_up
            when is_answered and (agent_microseconds > 0 or is_talk_unknown) then 'conversation'
            when is_answered then 'abandoned'
        end as outcome,
        -- Never longer than the call lasted.
        case
            when is_talk_unknown or talk_microseconds is null then null
            when last_clock > interaction_clock then least(talk_microseconds, date_diff('microsecond', interaction_clock, last_clock)) // 1000000
            else talk_microseconds // 1000000
        end as talk_seconds
    from judged
)

select
    call_key,
    place,
    set_aside,
    call_id,
    coalesce(utc_clock_text(start_clock), began) as started_at,
    utc_clock_text(interaction_clock) as connected_at,
    utc_clock_text(last_clock) as ended_at,
    case when is_answered then cast(talk_seconds as varchar) end as talk_seconds,
    case
        when outcome = 'failed' then 'no'
        when is_answered then 'yes'
        -- A session without its segments shows nothing.
        when was_dialled then 'no'
    end as connected,
    outcome as result,
    case when is_inbound then 'inbound' else 'outbound' end as direction,
    dnis as called_number,
    ani as caller_number,
    agent,
    campaign
from outcomes
