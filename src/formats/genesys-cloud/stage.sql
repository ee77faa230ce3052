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

conversations as (
    select
        call_key,
        case
            when max(originating) in ('inbound', 'outbound') then max(originating) = 'inbound'
            else bool_or(is_arrival) or (not bool_or(is_dial) and bool_or(is_caller))
        end as is_inbound,
        bool_or(is_arrival) as has_arrival
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
)

select
    *,
    -- One call per dialled number.
    case when is_customer and not is_inbound then dnis end as party,
    start_clock as begins
from sides
