-- Calls from 3CX's call data records: one record per pair of joined parties, grouped by the id of the call.
with source as (
    select * from source_rows
),

-- The words for party types differ in case and spelling between releases.
typed as (
    select
        *,
        cast(source_row as bigint) as row_number_in_file,
        regexp_replace(lower(last_five), '[^a-z]', '', 'g') in (
            'extension', 'externalline', 'line', 'lineset', 'provider', 'gateway', 'bridge', 'outboundrule', 'queue', 'ringgroup', 'ivr',
            'voicemail', 'vmail', 'confplace', 'conference', 'parking', 'script', 'fax', 'inboundrouting', 'external', 'internal'
        ) as has_types_last
    from source
),

cells as (
    select
        row_number_in_file as source_row,
        started,
        ended,
        answered,
        history,
        call,
        lower(regexp_replace(reason, '[^A-Za-z]', '', 'g')) as reason_word,
        reason,
        reason_changed,
        from_no,
        to_no,
        from_dn,
        to_dn,
        dial_no,
        final_number,
        final_dn,
        regexp_replace(lower(coalesce(from_type, case when has_types_last then last_five else last_one end, '')), '[^a-z]', '', 'g') as from_word,
        regexp_replace(lower(coalesce(to_type, case when has_types_last then last_six else last_two end, '')), '[^a-z]', '', 'g') as to_word,
        regexp_replace(lower(coalesce(final_type, case when has_types_last then last_seven else last_three end, '')), '[^a-z]', '', 'g') as final_word,
        case
            when regexp_full_match(started, '[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?')
                then try_cast(replace(left(started, 19), '/', '-') as timestamp)
        end as start_clock,
        case
            when regexp_full_match(answered, '[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?')
                then try_cast(replace(left(answered, 19), '/', '-') as timestamp)
        end as answer_clock,
        case
            when regexp_full_match(ended, '[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?')
                then try_cast(replace(left(ended, 19), '/', '-') as timestamp)
        end as end_clock,
        coalesce(regexp_extract(started, '[0-9](Z|[+-][0-9]{2}:[0-9]{2})$', 1), '') as own_offset,
        -- `00000C21DE5C2470_6531`: milliseconds in UTC since 1601, in older releases since 1970, and a counter.
        case
            when regexp_full_match(call, '[0-9A-Fa-f]{8,20}_[0-9]+') then try_cast('0x' || ltrim(split_part(call, '_', 1), '0') as bigint)
        end as id_milliseconds
    from typed
),

-- Some releases call a side `External` or `Internal` where others name the line or the extension. An unknown word tells nothing: the number decides.
known as (
    select
        * replace (
            case
                when from_word in ('external', 'outside', 'pstn', 'trunk') then 'externalline'
                when from_word in ('internal', 'user', 'ext') then 'extension'
                when from_word in (
                    'extension', 'externalline', 'line', 'lineset', 'provider', 'gateway', 'bridge', 'inboundrouting', 'queue', 'ringgroup', 'ivr', 'script',
                    'voicemail', 'vmail', 'confplace', 'conference', 'parking', 'fax', 'outboundrule'
                ) then from_word
                else ''
            end as from_word,
            case
                when to_word in ('external', 'outside', 'pstn', 'trunk') then 'externalline'
                when to_word in ('internal', 'user', 'ext') then 'extension'
                when to_word in (
                    'extension', 'externalline', 'line', 'lineset', 'provider', 'gateway', 'bridge', 'outboundrule', 'queue', 'ringgroup', 'ivr', 'script',
                    'voicemail', 'vmail', 'confplace', 'conference', 'parking', 'fax', 'inboundrouting'
                ) then to_word
                else ''
            end as to_word
        )
    from cells
),

parties as (
    select
        *,
        case when id_milliseconds > 10000000000000 then id_milliseconds - 11644473600000 else id_milliseconds end // 1000 as id_epoch,
        regexp_replace(from_no, '^(?i:ext)[.] *', '') as from_party,
        regexp_replace(to_no, '^(?i:ext)[.] *', '') as to_party,
        regexp_replace(dial_no, '^(?i:ext)[.] *', '') as dialled,
        regexp_replace(final_number, '^(?i:ext)[.] *', '') as final_party,
        coalesce(regexp_matches(from_no, '^(?i:ext)[.]') or regexp_full_match(from_no, '[0-9]{2,5}'), false) as is_from_short,
        coalesce(regexp_matches(to_no, '^(?i:ext)[.]') or regexp_full_match(to_no, '[0-9]{2,5}'), false) as is_to_short,
        coalesce(regexp_full_match(from_no, '[+(]?[0-9][0-9 ().-]{5,24}'), false) as is_from_number,
        coalesce(regexp_full_match(to_no, '[+(]?[0-9][0-9 ().-]{5,24}'), false) as is_to_number,
        coalesce(regexp_full_match(dial_no, '[+(]?[0-9][0-9 ().-]{5,24}'), false) as is_dialled_number,
        coalesce(regexp_matches(from_no, '(?i)anonym|unknown|restricted|private|withheld|unavailable'), false) as is_hidden
    from known
),

sides as (
    select
        *,
        from_word = 'extension' or (from_word = '' and is_from_short) as is_from_inside,
        from_word in ('externalline', 'line', 'lineset', 'provider', 'gateway', 'bridge', 'inboundrouting')
            or (from_word = '' and not is_from_short and (is_from_number or is_hidden)) as is_from_outside,
        to_word in ('externalline', 'line', 'lineset', 'provider', 'gateway', 'bridge', 'outboundrule')
            or (to_word = '' and not is_to_short and (is_to_number or is_dialled_number)) as is_to_outside,
        -- Who took the call in the end, if it was passed on.
        case when final_word <> '' then final_word else to_word end as taker_word,
        coalesce(final_party, to_party) as taker
    from parties
),

kinds as (
    select
        *,
        case
            when is_from_outside then 'inbound'
            when is_from_inside and is_to_outside then 'outbound'
            when is_from_inside and coalesce(to_no, dial_no) is not null then 'internal'
            when is_to_outside then 'outbound'
            else 'none'
        end as kind,
        -- The log says of neither side where it is.
        from_word = '' and not is_from_inside and not is_from_outside as is_side_unknown,
        case when is_dialled_number or not is_to_number then coalesce(dialled, to_party) else to_party end as dialled_number
    from sides
),

legs as (
    select
        *,
        case
            when call is not null then call
            when history is not null then history
            when started is null and dialled_number is null and from_party is null then 'row-' || cast(source_row as varchar)
            else 'threecx-' || md5(concat_ws('|', coalesce(started, ''), coalesce(ended, ''), coalesce(from_party, ''), coalesce(dialled_number, '')))
        end as call_key,
        case when kind = 'outbound' then dialled_number when kind = 'inbound' then from_party end as customer,
        epoch(start_clock) - id_epoch as seconds_ahead,
        answered is not null as is_answered,
        case
            when answered is null
                then case
                    when contains(reason_word, 'busy') then 'busy'
                    when contains(reason_word, 'noanswer') or contains(reason_word, 'timeout') or contains(reason_word, 'cancel') then 'no-answer'
                    when reason_word in ('terminatedbysrc', 'srcparticipantterminated') then 'no-answer'
                    when contains(reason_word, 'fail') or contains(reason_word, 'notregistered') or contains(reason_word, 'noroute') then 'failed'
                end
            when kind = 'outbound' then 'conversation'
            when taker_word in ('voicemail', 'vmail') then 'voicemail'
            when taker_word in ('queue', 'ringgroup', 'ivr', 'script', 'parking') then 'abandoned'
            else 'conversation'
        end as outcome,
        -- A queue answers at once: the seconds of an incoming call include the waiting time.
        case
            when cast($without_seconds as boolean) then null
            when kind = 'inbound' and (reason_changed is not null or to_word in ('queue', 'ringgroup', 'ivr', 'script')) then null
            else date_diff('second', answer_clock, end_clock)
        end as talk_seconds
    from kinds
),

ranked as (
    select
        *,
        case outcome
            when 'conversation' then 1
            when 'voicemail' then 2
            when 'abandoned' then 3
            when 'no-answer' then 5
            when 'busy' then 6
            when 'failed' then 7
            else 8
        end as shortfall,
        -- With or without a country before the number, it is the same customer.
        case
            when kind in ('outbound', 'inbound') then coalesce(nullif(right(regexp_replace(customer, '[^0-9]', '', 'g'), 9), ''), lower(customer), 'unknown')
        end as party
    from legs
),

-- One call per customer, in the order in which they appear.
customers as (
    select
        call_key,
        party,
        row_number() over (partition by call_key order by min(start_clock) nulls last, min(source_row)) as place
    from ranked
    where party is not null
    group by call_key, party
),

placed as (
    select
        ranked.*,
        coalesce(customers.place, 1) as place,
        customers.place is not null as is_customer_leg
    from ranked
    left join customers
        on
            ranked.call_key = customers.call_key
            and ranked.party = customers.party
),

calls as (
    select
        call_key,
        place,
        min(source_row) as leads_row,
        bool_or(is_customer_leg) as has_customer,
        bool_or(kind = 'internal') as has_internal,
        case
            when arg_min(kind, row(start_clock, source_row)) filter (where is_customer_leg) = 'outbound'
                and bool_and(is_side_unknown) filter (where is_customer_leg) then 'unknown'
            else arg_min(kind, row(start_clock, source_row)) filter (where is_customer_leg)
        end as direction,
        min(start_clock) filter (where is_customer_leg) as start_clock,
        min(started) as any_time,
        max(own_offset) as own_offset,
        min(answer_clock) filter (where is_customer_leg) as answer_clock,
        max(end_clock) filter (where is_customer_leg) as end_clock,
        min(seconds_ahead) as seconds_ahead,
        bool_or(is_customer_leg and is_answered) as is_answered,
        case when bool_and(talk_seconds is not null) filter (where is_customer_leg and outcome = 'conversation')
            then sum(talk_seconds) filter (where is_customer_leg and outcome = 'conversation')
        end as talk_seconds,
        arg_min(outcome, row(shortfall, source_row)) filter (where is_customer_leg and outcome is not null) as outcome,
        arg_min(reason, row(shortfall, source_row)) filter (where is_customer_leg and reason is not null) as reason,
        arg_min(customer, row(start_clock, source_row)) filter (where is_customer_leg and customer is not null) as customer,
        arg_min(dialled_number, row(start_clock, source_row)) filter (where kind = 'inbound' and dialled_number is not null) as own_number,
        arg_min(from_party, row(start_clock, source_row)) filter (where kind = 'outbound' and is_from_inside and from_party is not null) as calling_agent,
        arg_min(taker, row(shortfall, source_row)) filter (where kind = 'inbound' and outcome = 'conversation' and taker is not null) as taking_agent
    from placed
    group by call_key, place
),

-- Later rows of a call start after its id was made: the row nearest to the id is the proof.
offsets as (
    select
        * exclude (seconds_ahead),
        min(seconds_ahead) over (partition by call_key) as seconds_ahead,
        cast(round(min(seconds_ahead) over (partition by call_key) / 900) * 900 as bigint) as quarters_ahead
    from calls
),

proofs as (
    select
        *,
        case when quarters_ahead between -50400 and 50400 and seconds_ahead - quarters_ahead between -2 and 5 then quarters_ahead end
            as offset_of_id
    from offsets
),

-- An id of another kind can match a quarter of an hour by chance: the ids of a file prove an offset together or not at all.
judged as (
    select
        *,
        case when count(offset_of_id) over () * 2 > count(seconds_ahead) over () then offset_of_id end as clock_offset_seconds
    from proofs
),

written_offsets as (
    select
        *,
        case
            when own_offset <> '' then own_offset
            when cast($zone_declared as boolean) or clock_offset_seconds is null then ''
            else printf(
                '%s%02d:%02d',
                case when clock_offset_seconds < 0 then '-' else '+' end,
                abs(clock_offset_seconds) // 3600,
                abs(clock_offset_seconds) % 3600 // 60
            )
        end as written_offset
    from judged
),

written as (
    select
        call_key,
        place,
        leads_row,
        clock_offset_seconds,
        case
            when not has_customer and has_internal then 'internal'
            when not has_customer or (direction <> 'inbound' and customer is null) then 'no-number'
        end as set_aside,
        call_key || case when place = 1 then '' else '/' || cast(place as varchar) end as call_id,
        coalesce(cast(start_clock as varchar) || written_offset, any_time) as started_at,
        cast(answer_clock as varchar) || written_offset as connected_at,
        case when not cast($without_seconds as boolean) then cast(end_clock as varchar) || written_offset end as ended_at,
        case
            when outcome = 'conversation' and talk_seconds is not null
                then cast(least(talk_seconds, date_diff('second', answer_clock, end_clock)) as varchar)
        end as talk_seconds,
        case when has_customer then case when is_answered then 'yes' else 'no' end end as connected,
        coalesce(outcome, reason) as result,
        direction,
        case direction when 'inbound' then own_number else customer end as called_number,
        case direction when 'inbound' then customer end as caller_number,
        case direction when 'inbound' then taking_agent else calling_agent end as agent
    from written_offsets
)

select
    placed.source_row,
    written.leads_row,
    written.set_aside,
    written.clock_offset_seconds,
    case when placed.source_row = written.leads_row then written.call_id end as call_id,
    case when placed.source_row = written.leads_row then written.started_at end as started_at,
    case when placed.source_row = written.leads_row then written.connected_at end as connected_at,
    case when placed.source_row = written.leads_row then written.ended_at end as ended_at,
    case when placed.source_row = written.leads_row then written.talk_seconds end as talk_seconds,
    case when placed.source_row = written.leads_row then written.connected end as connected,
    case when placed.source_row = written.leads_row then written.result end as result,
    case when placed.source_row = written.leads_row then written.direction end as direction,
    case when placed.source_row = written.leads_row then written.called_number end as called_number,
    case when placed.source_row = written.leads_row then written.caller_number end as caller_number,
    case when placed.source_row = written.leads_row then written.agent end as agent
from placed
inner join written
    on
        placed.call_key = written.call_key
        and placed.place = written.place
