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

-- Some releases call a side `External` or `Internal` where others name the line or the extension. An unknown word shows nothing: the number decides.
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
        -- The log does not say on which side either number is.
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
)

select
    *,
    party is not null as is_customer_leg,
    start_clock as begins
from ranked
