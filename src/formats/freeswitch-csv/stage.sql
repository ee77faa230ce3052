-- Calls from FreeSWITCH's logs: one leg per row, as cells or as JSON objects, tied by the id of the leg with which it was joined.
with source as (
    select * from source_rows
),

-- The client's own numbers, by their last nine digits, which identify a number in any notation.
listed as (
    select tail from own_number
    union
    select unnest(from_json(cast($own_numbers as json), '["VARCHAR"]')) as tail
),

-- Values of the variables are percent-encoded; those of the call flow are not.
decoded as (
    select
        cast(source_row as bigint) as source_row,
        variables is not null or callflow is not null as is_json,
        coalesce(uuid, json_extract_string(try_cast(variables as json), '$.uuid')) as uuid,
        coalesce(
            partner,
            json_extract_string(try_cast(variables as json), '$.bridge_uuid'),
            json_extract_string(try_cast(variables as json), '$.signal_bond'),
            json_extract_string(try_cast(variables as json), '$.originator')
        ) as partner,
        lower(json_extract_string(try_cast(variables as json), '$.direction')) as direction,
        json_extract_string(try_cast(variables as json), '$.user_name') as device,
        lower(json_extract_string(try_cast(variables as json), '$.sofia_profile_name')) as profile,
        coalesce(caller_name, json_extract_string(try_cast(callflow as json), '$[0].caller_profile.caller_id_name')) as caller_name,
        coalesce(
            caller_number,
            -- On a leg that the exchange began, the profile's own number is the number that it rang.
            try(url_decode(json_extract_string(try_cast(variables as json), '$.origination_caller_id_number'))),
            json_extract_string(try_cast(callflow as json), '$[0].caller_profile.caller_id_number'),
            try(url_decode(json_extract_string(try_cast(variables as json), '$.sip_from_user')))
        ) as caller_number,
        coalesce(
            destination,
            json_extract_string(try_cast(callflow as json), '$[0].caller_profile.destination_number'),
            try(url_decode(json_extract_string(try_cast(variables as json), '$.sip_to_user'))),
            regexp_extract(try(url_decode(json_extract_string(try_cast(variables as json), '$.sip_req_uri'))), '^([^@]*)@', 1)
        ) as destination,
        context,
        started as started_text,
        answered as answered_text,
        ended as ended_text,
        coalesce(duration, json_extract_string(try_cast(variables as json), '$.duration')) as duration,
        coalesce(billed, json_extract_string(try_cast(variables as json), '$.billsec')) as billed,
        upper(coalesce(cause, json_extract_string(try_cast(variables as json), '$.hangup_cause'))) as cause,
        account,
        lower(coalesce(last_app, json_extract_string(try_cast(variables as json), '$.last_app'))) as last_app,
        -- Microseconds, else seconds, since 1970 in UTC; 0 means never.
        coalesce(
            json_extract_string(try_cast(variables as json), '$.start_uepoch'),
            json_extract_string(try_cast(variables as json), '$.start_epoch') || '000000'
        ) as start_count,
        coalesce(
            json_extract_string(try_cast(variables as json), '$.answer_uepoch'),
            json_extract_string(try_cast(variables as json), '$.answer_epoch') || '000000'
        ) as answer_count,
        coalesce(
            json_extract_string(try_cast(variables as json), '$.end_uepoch'),
            json_extract_string(try_cast(variables as json), '$.end_epoch') || '000000'
        ) as end_count
    from source
),

cells as (
    select
        * exclude (uuid, partner),
        -- Accept only ids of the system's own form: anything else in the cell must not merge calls.
        case when regexp_full_match(uuid, '[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}') then lower(uuid) end as uuid,
        case when regexp_full_match(partner, '[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}') then lower(partner) end as partner,
        case when regexp_full_match(billed, '[0-9]{1,7}') then cast(billed as bigint) end as billed_seconds,
        case when regexp_full_match(duration, '[0-9]{1,7}') then cast(duration as bigint) end as total_seconds,
        -- `2026-05-04 10:00:00`, or `2026/5/4 9:05` from a spreadsheet, which drops the seconds.
        regexp_replace(replace(started_text, '/', '-'), '-([0-9])\b', '-0\1', 'g') as start_plain,
        regexp_replace(replace(answered_text, '/', '-'), '-([0-9])\b', '-0\1', 'g') as answer_plain,
        regexp_replace(replace(ended_text, '/', '-'), '-([0-9])\b', '-0\1', 'g') as end_plain
    from decoded
),

clocks as (
    select
        *,
        case
            when regexp_full_match(start_count, '[1-9][0-9]{14,15}') then make_timestamp(cast(start_count as bigint))
            when regexp_full_match(start_plain, '[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}(:[0-9]{2})?') then try_cast(start_plain as timestamp)
            when regexp_full_match(start_plain, '[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]:[0-9]{2}(:[0-9]{2})?')
                then try_cast(replace(start_plain, ' ', ' 0') as timestamp)
        end as start_clock,
        case
            when regexp_full_match(answer_count, '[1-9][0-9]{14,15}') then make_timestamp(cast(answer_count as bigint))
            when regexp_full_match(answer_plain, '[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}') then try_cast(answer_plain as timestamp)
        end as written_answer,
        case
            when regexp_full_match(end_count, '[1-9][0-9]{14,15}') then make_timestamp(cast(end_count as bigint))
            when regexp_full_match(end_plain, '[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}') then try_cast(end_plain as timestamp)
        end as written_end,
        case when is_json then coalesce(regexp_full_match(answer_count, '[1-9][0-9]{14,15}'), false) else answered_text is not null end as is_answered,
        -- A version 1 id contains its time: units of 100 ns since 1582-10-15, in UTC.
        case
            when not is_json and substr(uuid, 15, 1) = '1'
                then (cast('0x' || substr(uuid, 16, 3) || substr(uuid, 10, 4) || substr(uuid, 1, 8) as bigint) - 122192928000000000) // 10000000
        end as made_at
    from cells
),

sides as (
    select
        *,
        -- Where the times lack seconds, the counts are more exact.
        case
            when is_answered then coalesce(written_answer, start_clock + to_seconds(total_seconds - billed_seconds))
        end as answer_clock,
        coalesce(written_end, start_clock + to_seconds(total_seconds)) as end_clock,
        case when not is_json then epoch(start_clock) - made_at end as seconds_ahead,
        coalesce(regexp_full_match(destination, '[+(]?[0-9][0-9 ().-]{6,24}'), false) as is_number_called,
        coalesce(regexp_full_match(caller_number, '[+(]?[0-9][0-9 ().-]{6,24}'), false) as is_number_calling,
        case when regexp_full_match(destination, '[0-9]{2,6}') then destination end as called_extension,
        coalesce(
            case when regexp_full_match(caller_number, '[0-9]{2,6}') then caller_number end,
            device,
            case when not is_json and regexp_full_match(account, '[0-9]{2,6}') then account end
        ) as calling_extension,
        coalesce(right(regexp_replace(caller_number, '[^0-9]', '', 'g'), 9) in (select tail from listed), false) as is_caller_own,
        coalesce(right(regexp_replace(destination, '[^0-9]', '', 'g'), 9) in (select tail from listed), false) as is_called_own,
        -- Each site names its own contexts; these two are the system's own.
        coalesce(context = 'public' or list_contains(from_json(cast($inbound_contexts as json), '["VARCHAR"]'), lower(context)), false) as is_inbound_context,
        coalesce(context = 'default' or list_contains(from_json(cast($outbound_contexts as json), '["VARCHAR"]'), lower(context)), false)
            as is_outbound_context,
        -- On a leg that the exchange began by itself, the number is in the caller's place.
        coalesce(caller_name = 'Outbound Call', false) and not coalesce(regexp_full_match(destination, '[+(]?[0-9][0-9 ().-]{6,24}'), false) as is_originated
    from clocks
),

kinds as (
    select
        *,
        coalesce(uuid, 'row-' || cast(source_row as varchar)) as leg_key,
        case
            when is_originated and is_number_calling then caller_number
            when is_number_called then destination
        end as dialled_number,
        case
            when is_originated then case when is_number_calling then 'dial' else 'internal' end
            when direction = 'outbound' then case when is_number_called then 'dial' else 'internal' end
            when direction = 'inbound' and calling_extension is null and coalesce(profile, '') <> 'internal' then 'arrival'
            when
                direction is null
                and calling_extension is null
                and (
                    is_inbound_context
                    or (is_called_own and not is_caller_own)
                    or (called_extension is not null and regexp_matches(caller_number, '[0-9]{7}|[a-z]{3}'))
                ) then 'arrival'
            when is_number_called then 'dial'
            else 'internal'
        end as kind
    from sides
),

-- With or without a country or the digit for an outside line before the number, it is the same party.
parties as (
    select
        *,
        case kind
            when 'dial' then right(regexp_replace(dialled_number, '[^0-9]', '', 'g'), 9)
            when 'arrival' then coalesce(nullif(right(regexp_replace(caller_number, '[^0-9]', '', 'g'), 9), ''), lower(caller_number))
        end as party,
        -- The evidence that the leg came from outside, if the exchange does not say so.
        case
            when direction is not null or is_originated or kind = 'internal' then null
            when kind = 'dial' and calling_extension is not null then 'extension'
            when kind = 'dial' and is_outbound_context then 'context'
            when kind = 'dial' then 'own number'
            when is_inbound_context then 'context'
            when is_called_own and not is_caller_own then 'own number'
            else 'extension'
        end as side_sign,
        -- In a JSON object the exchange itself says which side the leg is on.
        direction is null and not is_originated and kind in ('dial', 'arrival') as is_side_open,
        -- Two numbers in a context of the site's own: nothing shows whose they are.
        kind <> 'dial'
            or direction is not null
            or is_originated
            or calling_extension is not null
            or is_outbound_context
            or (is_caller_own and not is_called_own) as is_side_known
    from kinds
),

named_legs as (
    select distinct partner as leg_key
    from kinds
    where partner is not null
),

-- If neither leg names the other, as when nobody answered: one telephone cannot ring the same number twice at once.
unnamed_pairs as (
    select
        agents_leg.leg_key as earlier,
        lines_leg.leg_key as later
    from parties as agents_leg
    inner join parties as lines_leg
        on
            agents_leg.party = lines_leg.party
            and agents_leg.leg_key <> lines_leg.leg_key
            and agents_leg.start_clock <= lines_leg.start_clock
            and lines_leg.end_clock <= agents_leg.end_clock
            -- Of two equal legs, one counts as the later.
            and row(lines_leg.start_clock, agents_leg.end_clock, lines_leg.calling_extension is null, lines_leg.partner is null, lines_leg.leg_key)
            > row(agents_leg.start_clock, lines_leg.end_clock, false, agents_leg.partner is null, agents_leg.leg_key)
    where agents_leg.is_side_open
        and lines_leg.is_side_open
        and agents_leg.kind = 'dial'
        and lines_leg.kind = 'dial'
        and agents_leg.calling_extension is not null
        and coalesce(lines_leg.calling_extension, agents_leg.calling_extension) = agents_leg.calling_extension
        and lines_leg.partner is null
        and lines_leg.leg_key not in (select leg_key from named_legs)
        and (lines_leg.start_clock < agents_leg.end_clock or lines_leg.start_clock = agents_leg.start_clock)
),

-- Both legs of one connection: the exchange began the later one because of the earlier one.
pairs as (
    select
        one.kind,
        case when later_one.is_later then other.leg_key else one.leg_key end as earlier,
        case when later_one.is_later then one.leg_key else other.leg_key end as later
    from parties as one
    inner join parties as other
        on
            one.partner = other.leg_key
            and one.leg_key <> other.leg_key
            and one.kind = other.kind
            and one.party = other.party
    cross join lateral (
        select
            row(one.start_clock, one.calling_extension is null, coalesce(other.partner = one.leg_key, false), one.answer_clock, one.leg_key)
            > row(other.start_clock, other.calling_extension is null, true, other.answer_clock, other.leg_key) as is_later
    ) as later_one
    where one.is_side_open
        and other.is_side_open
    union
    select
        'dial' as kind,
        earlier,
        later
    from unnamed_pairs
),

-- A leg that the exchange rang for an incoming call also has the caller's number: it is an agent's.
sided as (
    select
        * exclude (kind),
        case
            when kind = 'arrival' and leg_key in (select later from pairs where kind = 'arrival') then 'internal'
            else kind
        end as kind,
        leg_key in (select later from pairs where kind = 'dial') as is_begun_by_leg,
        leg_key in (select earlier from pairs where kind = 'dial') as has_begun_leg
    from parties
),

-- A leg names the one with which it was joined, and others name it; two steps along these names tie all legs of a call.
ties as (
    select
        earlier as one,
        later as other
    from unnamed_pairs
    union
    select
        later as one,
        earlier as other
    from unnamed_pairs
    union
    select
        leg_key as one,
        leg_key as other
    from kinds
    union
    select
        leg_key as one,
        partner as other
    from kinds
    where partner is not null
    union
    select
        partner as one,
        leg_key as other
    from kinds
    where partner is not null
),

first_step as (
    select
        one,
        min(other) as least
    from ties
    group by one
),

second_step as (
    select
        ties.one,
        min(first_step.least) as call_key
    from ties
    inner join first_step
        on ties.other = first_step.one
    group by ties.one
),

outcomes as (
    select
        sided.*,
        second_step.call_key,
        row_number() over (partition by sided.leg_key order by sided.is_answered desc, sided.source_row) > 1 as is_repeated,
        -- The outside leg is the customer's; the leg of the telephone that asked for it is the agent's.
        case
            when sided.kind <> 'dial' then false
            when sided.direction is not null then sided.direction = 'outbound'
            when sided.is_originated then true
            when sided.has_begun_leg then false
            else sided.is_begun_by_leg or (sided.calling_extension is null and sided.leg_key in (select leg_key from named_legs))
        end as is_outer_dial,
        case
            when sided.is_answered and sided.last_app = 'voicemail' then 'voicemail'
            when sided.is_answered and (sided.partner is not null or (sided.last_app is null and sided.kind = 'dial' and not sided.is_originated)) then 'conversation'
            when sided.is_answered and sided.last_app in ('bridge', 'conference', 'callcenter', 'fifo') then 'conversation'
            -- A program answered, or it is unknown who did.
            when sided.is_answered then 'program'
            when sided.cause in ('USER_BUSY', 'CALL_REJECTED') then 'busy'
            when sided.cause in ('NO_ANSWER', 'NO_USER_RESPONSE', 'ORIGINATOR_CANCEL') then 'no-answer'
            when sided.cause in ('UNALLOCATED_NUMBER', 'INVALID_NUMBER_FORMAT', 'NORMAL_TEMPORARY_FAILURE', 'RECOVERY_ON_TIMER_EXPIRE') then 'failed'
            else sided.cause
        end as outcome,
        case
            when sided.is_answered then concat_ws(' ', 'ANSWERED', coalesce(sided.last_app, case when not sided.is_number_called then sided.destination end))
        end as program
    from sided
    inner join second_step
        on sided.leg_key = second_step.one
),

ordered as (
    select
        *,
        row_number() over (partition by call_key order by start_clock nulls last, source_row) as leg
    from outcomes
),

beginnings as (
    select
        call_key,
        arg_min(kind, leg) = 'arrival' as is_inbound,
        bool_or(is_outer_dial) as has_outer_dial,
        min(seconds_ahead) as least_ahead
    from ordered
    group by call_key
),

legs as (
    select
        ordered.*,
        beginnings.is_inbound,
        case
            when beginnings.is_inbound then ordered.kind = 'arrival'
            when beginnings.has_outer_dial then ordered.is_outer_dial
            else ordered.kind = 'dial'
        end as is_customer,
        proven_offset(beginnings.least_ahead, -65, 120) as clock_offset,
        -- The leg that got furthest comes first; of two, the earlier.
        cast(
            case
                when ordered.outcome = 'conversation' then 1
                when ordered.outcome = 'voicemail' then 2
                when ordered.outcome = 'program' then 3
                when ordered.outcome = 'no-answer' then 4
                when ordered.outcome = 'busy' then 5
                else 6
            end
            as bigint
        ) * 1000000000 + ordered.leg as furthest_first
    from ordered
    inner join beginnings
        on ordered.call_key = beginnings.call_key
)

select
    -- One call per dialled number.
    * replace (case when is_customer and not is_inbound then party end as party),
    leg as begins
from legs
