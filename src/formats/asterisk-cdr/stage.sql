-- The legs of calls from Asterisk's call detail records, one record each. A leg's two ends show who called whom; the number that it dialled shows to which call
-- it belongs.
with source as (
    select * from source_rows
),

-- The client's own numbers, by their last nine digits, which identify a number in any notation.
listed as (
    select tail from own_number
    union
    select unnest(from_json(cast($own_numbers as json), '["VARCHAR"]')) as tail
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        coalesce(started, calldate) as started_text,
        answered as answered_text,
        ended as ended_text,
        src,
        dst,
        coalesce(lower(dcontext), '') as dcontext,
        channel,
        dstchannel,
        lastapp as application,
        lower(lastapp) as lastapp,
        lastdata,
        disposition,
        did,
        cnum,
        outbound_cnum,
        recordingfile as recording,
        -- Whole seconds, rounded down: talk must never become longer than it was.
        case when regexp_full_match(duration, '[0-9]{1,7}([.][0-9]+)?') then cast(floor(cast(duration as double)) as bigint) end as total_seconds,
        case when regexp_full_match(billsec, '[0-9]{1,7}([.][0-9]+)?') then cast(floor(cast(billsec as double)) as bigint) end as billed_seconds,
        case when regexp_full_match(sequence, '[0-9]{1,18}') then cast(sequence as bigint) end as sequence,
        -- Accept only ids of the exchange's own form: anything else in the cell must not merge calls.
        case when regexp_full_match(uniqueid, '(.*-)?[0-9]{9,10}[.][0-9]+') then uniqueid end as uniqueid,
        case when regexp_full_match(linkedid, '(.*-)?[0-9]{9,10}[.][0-9]+') then linkedid end as linkedid
    from source
),

shapes as (
    select
        *,
        -- `1504525166.228` or, with the name of the exchange, `main-01-1504525166.228`: the channel's first second, in UTC.
        cast(split_part(split_part(coalesce(uniqueid, linkedid), '.', -2), '-', -1) as bigint) as channel_epoch,
        case
            when contains(started_text, '/')
                then regexp_full_match(started_text, '[0-9]{1,2}/[0-9]{1,2}/[0-9]{4} [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?')
            else false
        end as is_slashed,
        case
            when regexp_full_match(started_text, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?')
                then try_cast(started_text as timestamp)
        end as iso_start,
        wall_clock(answered_text) as written_answer,
        wall_clock(ended_text) as written_end
    from cells
),

slashed as (
    select
        *,
        case when is_slashed then try_cast(regexp_replace(started_text, '^([0-9]+)/([0-9]+)/([0-9]+) ', '\3-\2-\1 ') as timestamp) end as day_first,
        case when is_slashed then try_cast(regexp_replace(started_text, '^([0-9]+)/([0-9]+)/([0-9]+) ', '\3-\1-\2 ') as timestamp) end as month_first
    from shapes
),

started as (
    select
        *,
        -- The channel's epoch can prove that the month comes first; without proof the day does.
        case
            when not is_slashed then iso_start
            when abs(epoch(month_first) - channel_epoch) < 86400 and coalesce(abs(epoch(day_first) - channel_epoch), 86400) >= 86400 then month_first
            else day_first
        end as start_clock
    from slashed
),

spanned as (
    select
        *,
        start_clock + to_seconds(total_seconds - billed_seconds) as counted_answer,
        start_clock + to_seconds(total_seconds) as counted_end
    from started
),

-- If the clock changed during the call, the written times and the counted seconds differ by an hour: then the counted seconds are right.
clocked as (
    select
        *,
        case when abs(date_diff('second', counted_answer, written_answer)) >= 600 then counted_answer else coalesce(written_answer, counted_answer) end
            as answer_clock,
        case when abs(date_diff('second', counted_end, written_end)) >= 600 then counted_end else coalesce(written_end, counted_end) end as end_clock
    from spanned
),

ends as (
    select
        *,
        coalesce(starts_with(channel, 'Local/'), false) as from_local,
        coalesce(starts_with(dstchannel, 'Local/'), false) as to_local,
        -- `SIP/201-000000c4` and `SIP/201@host-000000c4` are device 201.
        split_part(split_part(split_part(channel, '/', 2), '-', 1), '@', 1) as channel_peer,
        split_part(split_part(split_part(dstchannel, '/', 2), '-', 1), '@', 1) as dstchannel_peer,
        -- `DAHDI/31-1` is line 31 of a card, which may lead outside or to a telephone: its number is not an extension.
        coalesce(regexp_matches(channel, '^(?i:dahdi|zap|misdn|capi)/'), false) as is_card_channel,
        coalesce(regexp_matches(dstchannel, '^(?i:dahdi|zap|misdn|capi)/'), false) as is_card_dstchannel,
        -- Outside lines that the source declares.
        coalesce(list_contains(from_json(cast($trunks as json), '["VARCHAR"]'), lower(split_part(split_part(channel, '/', 2), '@', 1))), false)
            or coalesce(list_contains(from_json(cast($trunks as json), '["VARCHAR"]'), lower(regexp_extract(channel, '/(.*)-[^-]*$', 1))), false)
            as is_trunk_channel,
        coalesce(list_contains(from_json(cast($trunks as json), '["VARCHAR"]'), lower(split_part(split_part(dstchannel, '/', 2), '@', 1))), false)
            or coalesce(list_contains(from_json(cast($trunks as json), '["VARCHAR"]'), lower(regexp_extract(dstchannel, '/(.*)-[^-]*$', 1))), false)
            as is_trunk_dstchannel,
        coalesce(regexp_full_match(dst, '[0-9]{2,5}'), false) as dst_is_extension,
        coalesce(regexp_full_match(src, '[0-9]{2,5}'), false) as src_is_extension,
        case when regexp_full_match(dst, '[+(]?[0-9][0-9 ().-]{5,24}') then dst end as dst_number,
        -- `*98`, `*21*0612345678#`: a code that controls the exchange, not a number.
        coalesce(regexp_full_match(dst, '[*#]+[0-9][0-9*#]*'), false) as dst_is_code,
        -- `s`, `h`, `s-CONGESTION`: a place in the dialplan, not something that anybody dialled.
        coalesce(not regexp_matches(dst, '[0-9]') or regexp_full_match(dst, '(?i)([a-z]|s-[a-z0-9_-]+)'), true) as dst_is_word,
        coalesce(
            regexp_matches(src, '^[+(]?[0-9][0-9 ().-]{5,24}$|(?i:anonym|unknown|restricted|private|withheld|unavailable)'), false
        ) as src_is_outside
    from clocked
),

sides as (
    select
        *,
        case
            when is_trunk_channel then null
            when (regexp_full_match(channel_peer, '[0-9]{2,5}') and not (is_card_channel and src_is_outside)) or channel_peer = cnum then channel_peer
            -- A channel that dials over an outside line is inside.
            when is_trunk_dstchannel then nullif(channel_peer, '')
        end as calling_extension,
        case
            when is_trunk_dstchannel then null
            -- A channel that answers a call from an outside line is inside.
            when is_trunk_channel and not to_local then nullif(dstchannel_peer, '')
            when not to_local and ((regexp_full_match(dstchannel_peer, '[0-9]{2,5}') and not (is_card_dstchannel and dst_number is not null)) or dstchannel_peer = dst)
                then dstchannel_peer
        end as reached_extension,
        -- FreePBX contexts in which the dialled text is a part of the exchange, even if it is as long as a telephone number.
        regexp_matches(dcontext, '^(ext-|app-|ivr-|vm-|followme)') as is_inner_context,
        -- Empty records: no date, and nothing was dialled.
        dst_number is null and (coalesce(year(start_clock), 0) < 1970)
            and coalesce(regexp_matches(started_text, '^(0000|1000)-'), dst is null and channel is null) as is_placeholder
    from ends
),

dialled as (
    select
        *,
        not is_trunk_channel and (from_local or src_is_extension or calling_extension is not null) as caller_inside,
        coalesce(right(regexp_replace(src, '[^0-9]', '', 'g'), 9) in (select tail from listed), false) as src_is_own,
        coalesce(right(regexp_replace(dst, '[^0-9]', '', 'g'), 9) in (select tail from listed), false) as dst_is_own,
        -- Each site names its own contexts, so a name does not show the direction. Only the names that FreePBX ships do.
        list_contains(from_json(cast($inbound_contexts as json), '["VARCHAR"]'), dcontext)
            or regexp_full_match(dcontext, '(from-(trunk|pstn|did|did-direct|dahdi|zaptel|analog|digital|sip-external)|ext-did|macro-from-did)(-.*)?')
            as is_inbound_context,
        list_contains(from_json(cast($outbound_contexts as json), '["VARCHAR"]'), dcontext)
            or regexp_full_match(dcontext, '(from-internal|outbound-allroutes|outrt|macro-dialout|macro-dialout-trunk)(-.*)?')
            as is_outbound_context,
        coalesce(
            dst_number,
            -- A word of the dialplan was dialled, and Dial got the number: `SIP/trunk/0612345678,300`, `PJSIP/0612345678@trunk`.
            case
                when lastapp = 'dial' and not dst_is_extension and reached_extension is null
                    then nullif(regexp_extract(lastdata, '^[A-Za-z0-9]+/([^/,@&]+/)?([+]?[0-9]{6,20})(@|,|&|$)', 2), '')
            end,
            -- An outside line was reached, whatever was dialled: the loader judges whether the number is valid.
            case when dstchannel is not null and not to_local and reached_extension is null and not dst_is_code then dst end
        ) as dialled_number
    from sides
),

kinds as (
    select
        *,
        case
            when is_placeholder then 'none'
            when caller_inside and dialled_number is not null and reached_extension is null and not is_inner_context then 'outbound'
            when caller_inside then 'internal'
            when is_trunk_channel or did is not null or is_inner_context or is_inbound_context or (dst_is_own and not src_is_own) then 'inbound'
            when dst_number is not null and reached_extension is not null then 'inbound'
            when dst_number is not null and (is_outbound_context or (src_is_own and not dst_is_own)) then 'outbound'
            when dst_number is not null and dstchannel is null and lastapp in ('voicemail', 'queue') then 'inbound'
            -- Two numbers, and nothing shows which is the client's.
            when dst_number is not null then 'unknown'
            when src_is_outside then 'inbound'
            else 'internal'
        end as kind,
        -- The evidence for the direction, in the order of the cases above.
        case
            when caller_inside and is_trunk_dstchannel then 'trunk'
            when caller_inside and from_local then 'local channel'
            when caller_inside then 'extension'
            when is_trunk_channel then 'trunk'
            when did is not null then 'number called'
            when is_inner_context or is_inbound_context then 'context'
            when dst_is_own and not src_is_own then 'own number'
            when dst_number is not null and reached_extension is not null then 'extension'
            when dst_number is not null and is_outbound_context then 'context'
            when dst_number is not null and src_is_own and not dst_is_own then 'own number'
            when dst_number is not null and dstchannel is null and lastapp in ('voicemail', 'queue') then 'application'
            else 'outside number'
        end as kind_sign,
        -- Most incoming calls on an outside line reach a word of the dialplan; so does a call whose line failed.
        dst_is_word and dst_number is null and did is null and reached_extension is null and not caller_inside
            and not is_inbound_context and not is_inner_context and not is_trunk_channel as is_kind_guessed,
        case
            when upper(disposition) in ('ANSWERED', '8') then 'answered'
            when upper(disposition) in ('NO ANSWER', '0', '1') then 'no-answer'
            when upper(disposition) in ('BUSY', '4') then 'busy'
            when upper(disposition) in ('FAILED', 'CONGESTION', '2', '16') then 'failed'
            else disposition
        end as line_state
    from dialled
),

-- "Answered" refers to the line: a mailbox, an announcement or a person may have answered.
outcomes as (
    select
        *,
        case
            when line_state is distinct from 'answered' then line_state
            when lastapp in ('voicemail', 'voicemailmain') then 'voicemail'
            when dstchannel is null and lastapp not in ('queue', 'confbridge', 'meetme', 'bridge', 'park', 'parkedcall', 'pickup') then 'program'
            else 'conversation'
        end as outcome
    from kinds
),

legs as (
    select
        source_row,
        start_clock,
        answer_clock,
        end_clock,
        sequence,
        uniqueid,
        channel,
        dstchannel,
        kind,
        kind_sign,
        is_kind_guessed,
        dcontext,
        outcome,
        is_placeholder,
        dialled_number,
        reached_extension,
        recording,
        case when start_clock is null then started_text end as unread_start,
        epoch(start_clock) - channel_epoch as seconds_ahead,
        line_state = 'answered' as is_answered,
        dst_is_code,
        -- The dialplan tries another line, or continues after the call; the record no longer names the number.
        coalesce(dst_is_word and dialled_number = dst, false) as is_dialled_in_word,
        case when outcome = 'program' then 'ANSWERED ' || application end as answering_program,
        case when outcome = 'conversation' then billed_seconds end as talk_seconds,
        caller_inside and not from_local as is_dialled_by_device,
        caller_inside,
        dst_is_extension or reached_extension is not null or (is_inner_context and dst_number is not null) as has_extension,
        coalesce(did, dst_number) as own_number,
        src as customer_number,
        coalesce(
            case when not regexp_full_match(outbound_cnum, '[0-9]{2,5}') then outbound_cnum end,
            case when src_is_outside and src is distinct from cnum then src end
        ) as shown_number,
        case
            when kind in ('outbound', 'unknown', 'internal') then coalesce(cnum, calling_extension, case when src_is_extension then src end)
        end as calling_agent,
        -- Of two rows about one dial, the row at the outside line counts, not the half that passes it on, nor what the agent heard afterwards.
        case when dstchannel is null then 3 when to_local then 2 else 1 end as remoteness,
        case outcome
            when 'conversation' then 1
            when 'voicemail' then 2
            when 'program' then 3
            when 'no-answer' then 5
            when 'busy' then 6
            when 'failed' then 7
            -- An unknown disposition may be an answer.
            else case when outcome is null then 8 else 4 end
        end as shortfall,
        coalesce(linkedid, uniqueid) is null and not is_placeholder as lacks_key,
        -- In a log without ids, derive them from the contents, so that the same row in another file is the same call.
        case
            when is_placeholder then 'row-' || cast(source_row as varchar)
            when coalesce(linkedid, uniqueid) is not null then coalesce(linkedid, uniqueid)
            else 'cdr-' || md5(concat_ws(
                '|', started_text, coalesce(src, ''), coalesce(dst, ''), coalesce(channel, ''), coalesce(dstchannel, ''),
                coalesce(cast(total_seconds as varchar), ''), coalesce(cast(billed_seconds as varchar), ''), coalesce(disposition, '')
            ))
        end as row_key
    from outcomes
),

ordered as (
    select
        *,
        row_number() over (partition by row_key order by start_clock nulls last, sequence nulls last, source_row) as leg
    from legs
),

keyed as (
    select
        *,
        case when lacks_key then row_key || '-' || cast(leg as varchar) else row_key end as call_key,
        -- The leg that got furthest comes first; of two, the earlier.
        cast(shortfall as bigint) * 1000000000 + leg as furthest_first
    from ordered
),

weighed as (
    select
        *,
        bool_or(kind = 'unknown') over (partition by call_key) as has_unknown
    from keyed
),

-- The first leg that shows who began the call decides: it belongs to the channel that gave the call its id.
beginnings as (
    select
        call_key,
        arg_min(kind, case when uniqueid <> call_key then cast(1000000000 as bigint) else 0 end + leg)
            filter (where kind <> 'unknown' and not (is_kind_guessed and has_unknown)) as first_kind,
        arg_min(channel, leg) filter (where kind in ('outbound', 'unknown')) as first_dialling_channel,
        arg_min(channel, leg) filter (where kind in ('inbound', 'unknown') and not caller_inside) as first_outer_channel,
        bool_or(kind = 'outbound') as has_outbound,
        bool_or(kind = 'inbound' and not (is_kind_guessed and has_unknown)) as has_inbound,
        bool_or(has_unknown) as has_unknown,
        -- Later rows of a channel start after the channel did: the row nearest to the epoch is the proof.
        min(seconds_ahead) as least_ahead
    from weighed
    group by call_key
),

-- A channel keeps dialling the number that it dialled before.
named as (
    select
        * replace (
            case
                when not is_dialled_in_word then dialled_number
                else
                    coalesce(
                        last_value(case when not is_dialled_in_word then dialled_number end ignore nulls)
                            over (partition by call_key, channel order by leg rows between unbounded preceding and current row),
                        first_value(case when not is_dialled_in_word then dialled_number end ignore nulls)
                            over (partition by call_key, channel order by leg rows between current row and unbounded following),
                        dialled_number
                    )
            end as dialled_number
        )
    from keyed
),

directed as (
    select
        keyed.*,
        case
            when keyed.is_placeholder then 'none'
            when beginnings.first_kind = 'inbound' then 'inbound'
            when beginnings.has_outbound then 'outbound'
            when beginnings.has_inbound then 'inbound'
            when beginnings.has_unknown then 'unknown'
            else 'internal'
        end as call_kind,
        -- A number that an agent dials during an incoming call is a call of its own; one that the exchange forwards to is not.
        case
            -- A word of the dialplan redialled on the line that failed.
            when call_kind in ('outbound', 'unknown') and keyed.is_kind_guessed and keyed.dstchannel is not null
                then keyed.channel is not distinct from beginnings.first_dialling_channel
            when keyed.kind not in ('outbound', 'unknown') then false
            when beginnings.first_kind = 'inbound' then keyed.is_dialled_by_device
            else keyed.caller_inside or keyed.channel is not distinct from beginnings.first_dialling_channel
        end as dials_customer,
        -- Another line may need the number in another notation: nine digits identify it in each.
        case
            when dials_customer then coalesce(nullif(regexp_extract(regexp_replace(keyed.dialled_number, '[^0-9]', '', 'g'), '[0-9]{9}$'), ''), keyed.dialled_number)
        end as number_of_dial,
        case when not dials_customer then keyed.channel end as other_channel,
        proven_offset(beginnings.least_ahead, -5, 120) as clock_offset,
        -- Everything on the line of an incoming call belongs to that call, wherever its record says the call was by then.
        not keyed.caller_inside and keyed.channel is not distinct from beginnings.first_outer_channel as is_on_outer_line
    from named as keyed
    inner join beginnings
        on keyed.call_key = beginnings.call_key
),

-- One call per dialled number: an agent's line that stays open ties the calls to many customers together.
dials as (
    select
        call_key,
        number_of_dial,
        min(remoteness) as nearest,
        row_number() over (partition by call_key order by min(leg)) + case when max(call_kind) = 'inbound' then 1 else 0 end as place
    from directed
    where dials_customer
    group by call_key, number_of_dial
),

-- The customers' own lines: later events on them, such as a second agent after a transfer, belong to the same call.
lines as (
    select
        directed.call_key,
        directed.dstchannel as line,
        min(dials.place) as place
    from directed
    inner join dials
        on
            directed.call_key = dials.call_key
            and directed.number_of_dial = dials.number_of_dial
    where directed.dstchannel is not null
    group by directed.call_key, directed.dstchannel
),

placed as (
    select
        directed.*,
        coalesce(dials.place, lines.place, 1) as place,
        coalesce(
            directed.remoteness = dials.nearest,
            lines.place is not null
            or (directed.call_kind = 'inbound' and directed.kind in ('inbound', 'unknown'))
            or (directed.call_kind in ('inbound', 'unknown') and directed.is_on_outer_line)
        ) as is_customer_leg,
        case
            when directed.dials_customer then directed.dialled_number
            when lines.place is null then directed.own_number
        end as called_number,
        case
            when directed.dials_customer then directed.shown_number
            when lines.place is null then directed.customer_number
        end as caller_number
    from directed
    left join dials
        on
            directed.call_key = dials.call_key
            and directed.number_of_dial = dials.number_of_dial
    left join lines
        on
            directed.call_key = lines.call_key
            and directed.other_channel = lines.line
)

select
    source_row,
    -- The calls that an agent's line ties together are told apart here, by whom its legs dialled.
    call_key || case when place = 1 then '' else '/' || cast(place as varchar) end as call_key,
    leg,
    furthest_first,
    -- The channel that gave the call its id comes first.
    case when uniqueid <> call_key then cast(1000000000 as bigint) else 0 end + leg as sign_place,
    call_kind,
    kind,
    kind_sign,
    dcontext,
    dials_customer,
    is_customer_leg,
    is_placeholder,
    has_extension,
    dst_is_code,
    clock_offset,
    start_clock,
    unread_start,
    answer_clock,
    end_clock,
    is_answered,
    outcome,
    answering_program,
    talk_seconds,
    called_number,
    caller_number,
    calling_agent,
    reached_extension,
    recording
from placed
