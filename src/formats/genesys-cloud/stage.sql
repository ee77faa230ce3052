-- Calls from Genesys Cloud's conversation details: one row per session of a participant, with its segments as a JSON list. All times are UTC.
with source as (
    select * from source_rows
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        coalesce(conversation, 'row-' || cast(source_row as varchar)) as call_key,
        began,
        finished,
        case
            when regexp_full_match(began, '(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}Z?') then try_cast(began as timestamp)
        end as began_clock,
        media,
        lower(originating) as originating,
        lower(purpose) as purpose,
        participant,
        session,
        coalesce(lower(media) = 'voice', false) as is_voice,
        lower(direction) as direction,
        ani,
        dnis,
        campaign,
        from_json(
            try_cast(segments as json),
            '[{"segmentType":"VARCHAR","segmentStart":"VARCHAR","segmentEnd":"VARCHAR","wrapUpCode":"VARCHAR"}]'
        ) as segments
    from source
),

pieces as (
    select
        * exclude (segments),
        list_transform(
            segments,
            lambda piece: {
                'kind': coalesce(lower(piece.segmentType), ''),
                'begins': case
                    when regexp_full_match(piece.segmentStart, '(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}Z?')
                        then try_cast(piece.segmentStart as timestamp)
                end,
                'ends': case
                    when regexp_full_match(piece.segmentEnd, '(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,16}Z?')
                        then try_cast(piece.segmentEnd as timestamp)
                end,
                'is_open': piece.segmentStart is not null and piece.segmentEnd is null,
                'wrap_up': coalesce(piece.segmentStart, '') || '|' || piece.wrapUpCode
            }
        ) as pieces,
        -- `tel:+31612345678`; the address of a line is an agent's.
        is_voice and coalesce(direction = 'outbound', false) and coalesce(regexp_full_match(dnis, '(tel:)?[+]?[0-9][0-9 ().-]{5,24}'), false) as is_dial,
        is_voice and coalesce(direction = 'inbound', false) and coalesce(purpose in ('customer', 'external'), false) as is_arrival,
        is_voice and coalesce(direction = 'inbound', false) and coalesce(regexp_full_match(ani, '(tel:)?[+]?[0-9][0-9 ().-]{5,24}'), false) as is_caller
    from cells
),

parts as (
    select
        * exclude (pieces),
        list_filter(pieces, lambda piece: piece.kind = 'interact') as interactions,
        list_filter(pieces, lambda piece: piece.kind in ('dialing', 'contacting', 'interact')) as dialled_pieces,
        -- An agent's work after the call is not part of it.
        list_filter(pieces, lambda piece: piece.kind <> 'wrapup') as call_pieces,
        -- The last code counts.
        list_max(list_transform(pieces, lambda piece: piece.wrap_up)) as last_wrap_up
    from pieces
),

counted as (
    select
        *,
        coalesce(list_bool_or(list_transform(call_pieces, lambda piece: piece.is_open)), false) as is_open,
        -- Pages overlap if conversations were added in between: a session counts once, in its final state.
        row_number() over (
            partition by call_key, coalesce(session, 'row-' || cast(source_row as varchar))
            order by coalesce(list_bool_or(list_transform(call_pieces, lambda piece: piece.is_open)), false), source_row
        ) > 1 as is_repeated
    from parts
),

sessions as (
    select
        * exclude (dialled_pieces, call_pieces),
        list_min(list_transform(call_pieces, lambda piece: piece.begins)) as start_clock,
        list_max(list_transform(call_pieces, lambda piece: piece.ends)) as end_clock,
        list_min(list_transform(interactions, lambda piece: piece.begins)) as interaction_clock,
        case
            when not is_repeated
                then list_sum(list_transform(
                    interactions, lambda piece: greatest(date_diff('microsecond', piece.begins, piece.ends), cast(0 as bigint))
                ))
        end as talk_microseconds,
        coalesce(len(dialled_pieces), 0) > 0 as was_dialled,
        is_voice and coalesce(purpose = 'agent', false) as is_agent,
        case when is_voice and purpose in ('agent', 'user') then purpose end as talker,
        is_voice and coalesce(purpose = 'user', false) as is_user,
        -- Without its end, nobody knows how long it was.
        not is_repeated and coalesce(list_bool_or(list_transform(interactions, lambda piece: piece.ends is null)), false) as is_talk_unknown
    from counted
),

talks as (
    select
        call_key,
        talker,
        unnest(interactions, recursive := true)
    from sessions
    where talker is not null
        and not is_repeated
),

-- Simultaneous talk with two agents counts once: of each talk, the part that no earlier one covers.
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
        case
            when max(originating) in ('inbound', 'outbound') then max(originating) = 'inbound'
            else bool_or(is_arrival) or (not bool_or(is_dial) and bool_or(is_caller))
        end as is_inbound,
        bool_or(is_arrival) as has_arrival,
        substr(max(last_wrap_up), instr(max(last_wrap_up), '|') + 1) as wrap_up,
        max(finished) is null and coalesce(bool_or(is_open) filter (where is_voice and not is_repeated), false) as is_unended,
        coalesce(bool_or(is_talk_unknown) filter (where is_agent), false) as is_agent_talk_unknown,
        coalesce(bool_or(is_talk_unknown) filter (where is_user), false) as is_user_talk_unknown,
        arg_max(participant, row(coalesce(end_clock, start_clock), source_row)) filter (where is_agent and interaction_clock is not null) as agent,
        arg_max(participant, row(coalesce(end_clock, start_clock), source_row)) filter (where is_user and interaction_clock is not null) as user_agent,
        arg_max(participant, row(start_clock, source_row)) filter (where (is_user or is_agent) and start_clock is not null) as any_agent
    from sessions
    group by call_key
),

sides as (
    select
        sessions.*,
        conversations.is_inbound,
        case
            when conversations.is_inbound then sessions.is_arrival or (sessions.is_caller and not conversations.has_arrival)
            else sessions.is_dial
        end as is_customer
    from sessions
    inner join conversations
        on sessions.call_key = conversations.call_key
),

-- One call per dialled number.
dialled as (
    select
        *,
        case when is_customer and not is_inbound then dnis end as number_of_dial
    from sides
),

dials as (
    select
        call_key,
        number_of_dial,
        row_number() over (partition by call_key order by min(start_clock) nulls last, min(source_row)) as place,
        count(*) over (partition by call_key) as numbers
    from dialled
    where number_of_dial is not null
    group by call_key, number_of_dial
),

placed as (
    select
        dialled.*,
        coalesce(dials.place, 1) as place,
        coalesce(dials.numbers, 1) as numbers
    from dialled
    left join dials
        on
            dialled.call_key = dials.call_key
            and dialled.number_of_dial = dials.number_of_dial
),

calls as (
    select
        call_key,
        place,
        min(source_row) as leads_row,
        max(numbers) as numbers,
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
        conversations.is_inbound,
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
                and not conversations.is_inbound
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
),

staged as (
    select
        placed.source_row,
        outcomes.*,
        placed.source_row = outcomes.leads_row as leads
    from placed
    inner join outcomes
        on
            placed.call_key = outcomes.call_key
            and placed.place = outcomes.place
)

select
    source_row,
    leads_row,
    set_aside,
    cast(null as bigint) as clock_offset_seconds,
    case when leads then call_key || case when place = 1 then '' else '/' || cast(place as varchar) end end as call_id,
    case when leads then coalesce(cast(start_clock as varchar) || 'Z', began) end as started_at,
    case when leads then cast(interaction_clock as varchar) || 'Z' end as connected_at,
    case when leads then cast(last_clock as varchar) || 'Z' end as ended_at,
    case when leads and is_answered then cast(talk_seconds as varchar) end as talk_seconds,
    case
        when not leads then null
        when outcome = 'failed' then 'no'
        when is_answered then 'yes'
        -- A session without its segments tells nothing.
        when was_dialled then 'no'
    end as connected,
    case when leads then outcome end as result,
    case when leads then case when is_inbound then 'inbound' else 'outbound' end end as direction,
    case when leads then dnis end as called_number,
    case when leads then ani end as caller_number,
    case when leads then agent end as agent,
    case when leads then campaign end as campaign
from staged
