-- The legs of calls from Asterisk's channel event log, one event each; the first event of a line carries what all its events say. All events of a linkedid are
-- one call, unless customers' lines tell calls apart.
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
        upper(event_type) as event,
        event_time,
        caller_id,
        dialled_id,
        exten,
        coalesce(lower(context), '') as context,
        channel_name,
        app_name,
        lower(app_name) as application,
        app_data,
        peer_name,
        extra,
        -- Accept only ids of the exchange's own form: anything else in the cell must not merge calls.
        case when regexp_full_match(unique_id, '(.*-)?[0-9]{9,10}[.][0-9]{1,15}') then unique_id end as own_id,
        case when regexp_full_match(linked_id, '(.*-)?[0-9]{9,10}[.][0-9]{1,15}') then linked_id end as link_id,
        regexp_full_match(event_time, '[0-9]{9,10}([.][0-9]{1,6})?') as is_epoch
    from source
),

timed as (
    select
        *,
        coalesce(own_id, link_id) as line_id,
        coalesce(link_id, own_id) as shared_id,
        -- Microseconds since 1970: in UTC where the log has epochs, else on the exchange's own clock.
        case
            when is_epoch then cast(split_part(event_time, '.', 1) as bigint) * 1000000 + cast(rpad(split_part(event_time, '.', 2), 6, '0') as bigint)
            when regexp_full_match(event_time, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?')
                then epoch_us(try_cast(event_time as timestamp))
        end as at_us
    from cells
),

-- Ids in the order in which their channels began: of two joined calls, the older id remains.
aged as (
    select
        *,
        lpad(split_part(split_part(shared_id, '.', -2), '-', -1), 10, '0') || '.' || lpad(split_part(shared_id, '.', -1), 15, '0') || shared_id
            as age
    from timed
),

line_links as (
    select
        line_id,
        arg_min(shared_id, age) as oldest_id,
        min(age) as oldest_age
    from aged
    where line_id is not null
    group by line_id
),

joined_links as (
    select
        aged.shared_id,
        arg_min(line_links.oldest_id, line_links.oldest_age) as call_key
    from aged
    inner join line_links
        on aged.line_id = line_links.line_id
    group by aged.shared_id
),

events as (
    select
        aged.*,
        coalesce(joined_links.call_key, 'row-' || cast(aged.source_row as varchar)) as call_key,
        coalesce(aged.line_id, 'row-' || cast(aged.source_row as varchar)) as line_key,
        aged.line_id is null as lacks_key,
        case when regexp_full_match(aged.caller_id, '[+(]?[0-9][0-9 ().-]{5,24}') then aged.caller_id end as caller_number,
        case when regexp_full_match(aged.dialled_id, '[+(]?[0-9][0-9 ().-]{5,24}') then aged.dialled_id end as dialled_number,
        case when regexp_full_match(aged.exten, '[+(]?[0-9][0-9 ().-]{5,24}') then aged.exten end as exten_number,
        coalesce(aged.application in ('appdial', 'appdial2') or aged.app_data = '(Outgoing Line)', false) as is_of_called_line,
        -- What Dial was given: `SIP/trunk/0612345678,300`, `PJSIP/0612345678@trunk`.
        case
            when aged.application = 'dial'
                then nullif(regexp_extract(aged.app_data, '^[A-Za-z0-9]+/([^/,@&]+/)?([+]?[0-9]{6,20})(@|,|&|$)', 2), '')
        end as told_number,
        -- The Q.850 cause, in JSON or as the first of three values.
        case
            when aged.event = 'HANGUP'
                then coalesce(
                    nullif(regexp_extract(aged.extra, '"hangupcause" *: *"?([0-9]{1,3})', 1), ''),
                    nullif(regexp_extract(aged.extra, '^([0-9]{1,3}),', 1), '')
                )
        end as cause,
        case
            when aged.event = 'HANGUP'
                then coalesce(
                    nullif(regexp_extract(aged.extra, '"dialstatus" *: *"([A-Z]+)"', 1), ''),
                    nullif(regexp_extract(aged.extra, '^[0-9]{1,3},[^,]*,([A-Z]+)', 1), '')
                )
        end as dial_status
    from aged
    left join line_links
        on aged.line_id = line_links.line_id
    left join joined_links
        on line_links.oldest_id = joined_links.shared_id
),

-- The older log names a bridge at only one of its two ends.
bridge_marks as (
    select
        call_key,
        channel_name,
        event,
        at_us,
        source_row
    from events
    where event in ('BRIDGE_ENTER', 'BRIDGE_EXIT', 'BRIDGE_START', 'BRIDGE_END', 'HANGUP', 'CHAN_END')
        and at_us is not null
    union all
    select
        call_key,
        peer_name as channel_name,
        event,
        at_us,
        source_row
    from events
    where event in ('BRIDGE_START', 'BRIDGE_END')
        and at_us is not null
        and peer_name is not null
),

bridge_spans as (
    select
        call_key,
        channel_name,
        event,
        at_us,
        lead(at_us) over (partition by call_key, channel_name order by at_us, source_row, event) as until_us
    from bridge_marks
),

bridged as (
    select
        call_key,
        channel_name,
        min(at_us) as bridged_us,
        cast(sum(until_us - at_us) as bigint) as talk_us
    from bridge_spans
    where event in ('BRIDGE_ENTER', 'BRIDGE_START')
    group by call_key, channel_name
),

channels as (
    select
        call_key,
        line_key,
        min(source_row) as first_row,
        bool_or(lacks_key) as lacks_key,
        bool_or(event = 'CHAN_START') as has_start,
        min(at_us) as start_us,
        bool_or(is_epoch) as is_epoch,
        min(event_time) as any_time,
        arg_min(channel_name, source_row) as channel_name,
        arg_min(exten, source_row) filter (where event = 'CHAN_START') as start_exten,
        arg_min(exten_number, source_row) filter (where event = 'CHAN_START') as start_number,
        arg_min(caller_id, source_row) filter (where event = 'CHAN_START') as start_caller,
        arg_min(context, source_row) filter (where event = 'CHAN_START') as start_context,
        arg_min(caller_id, source_row) filter (where caller_id is not null) as first_caller,
        arg_min(dialled_number, source_row) filter (where dialled_number is not null) as dialled_number,
        arg_min(caller_number, source_row) filter (where caller_number is not null and event <> 'CHAN_START') as later_number,
        arg_min(coalesce(caller_number, exten_number), source_row) filter (
            where is_of_called_line and coalesce(caller_number, exten_number) is not null
        ) as line_number,
        arg_min(coalesce(caller_id, exten), source_row) filter (
            where is_of_called_line and coalesce(caller_id, exten) not in ('s', 'h', '')
        ) as line_word,
        bool_or(is_of_called_line) as is_called,
        min(at_us) filter (where event = 'ANSWER') as answer_us,
        max(at_us) filter (where event in ('HANGUP', 'CHAN_END')) as end_us,
        arg_max(cause, row(at_us, source_row)) filter (where cause is not null) as cause,
        arg_max(dial_status, row(at_us, source_row)) filter (where dial_status is not null) as dial_status,
        bool_or(application in ('voicemail', 'voicemailmain')) as had_voicemail,
        arg_max(app_name, source_row) filter (
            where application not in ('appdial', 'appdial2', 'dial', 'answer', 'hangup') and not is_of_called_line
        ) as last_application,
        coalesce(starts_with(arg_min(channel_name, source_row), 'Local/'), false) as is_local,
        -- `SIP/201-000000c4` and `SIP/201@host-000000c4` are device 201.
        split_part(split_part(split_part(arg_min(channel_name, source_row), '/', 2), '-', 1), '@', 1) as device,
        list(distinct caller_id) filter (where caller_id is not null) as caller_ids
    from events
    group by call_key, line_key
),

called as (
    select
        *,
        is_called or (line_key <> call_key and coalesce(start_exten, '') = 's') as is_outgoing,
        -- A device whose name is as long as a telephone number is an extension if its caller id is that name.
        coalesce(regexp_full_match(device, '[0-9]{2,5}'), false)
            or coalesce(device <> '' and list_contains(caller_ids, device), false) as is_numbered_device,
        -- Outside lines that the source declares.
        coalesce(
            list_contains(from_json(cast($trunks as json), '["VARCHAR"]'), lower(split_part(split_part(channel_name, '/', 2), '@', 1)))
            or list_contains(from_json(cast($trunks as json), '["VARCHAR"]'), lower(regexp_extract(channel_name, '/(.*)-[^-]*$', 1))),
            false
        ) as is_trunk,
        coalesce(right(regexp_replace(start_caller, '[^0-9]', '', 'g'), 9) in (select tail from listed), false) as caller_is_own,
        coalesce(right(regexp_replace(start_number, '[^0-9]', '', 'g'), 9) in (select tail from listed), false) as called_is_own,
        -- Each site names its own contexts; these names are the ones that systems ship.
        coalesce(
            list_contains(from_json(cast($inbound_contexts as json), '["VARCHAR"]'), start_context)
            or regexp_matches(start_context, '^(from-(trunk|pstn|did|did-direct|dahdi|zaptel|analog|digital|sip-external)|ext-did|macro-from-did)'),
            false
        ) as is_inbound_context,
        coalesce(
            list_contains(from_json(cast($outbound_contexts as json), '["VARCHAR"]'), start_context)
            or regexp_matches(start_context, '^(from-internal|outbound-allroutes|outrt|macro-dialout)'),
            false
        ) as is_outbound_context
    from channels
),

reached as (
    select
        call_key,
        bool_or(is_trunk and not is_outgoing) as is_from_trunk,
        bool_or(is_trunk and is_outgoing) as is_to_trunk
    from called
    group by call_key
),

told as (
    select
        call_key,
        count(distinct told_number) as told_numbers,
        arg_min(told_number, source_row) filter (where told_number is not null) as told_number
    from events
    group by call_key
),

sides as (
    select
        called.*,
        -- A device with a name is inside if its caller id shows it, or if it dialled the number given to the outside line.
        not called.is_local
            and not called.is_trunk
            and (
                called.is_numbered_device
                or case
                    -- Whoever talks over an outside line is inside.
                    when called.is_outgoing and reached.is_from_trunk then true
                    when not called.is_outgoing and reached.is_to_trunk then true
                    when not called.is_outgoing and (called.is_inbound_context or (called.called_is_own and not called.caller_is_own)) then false
                    when not called.is_outgoing and (called.is_outbound_context or (called.caller_is_own and not called.called_is_own)) then true
                    when called.is_outgoing
                        then coalesce(regexp_full_match(called.line_word, '[0-9]{2,5}') and called.start_context <> 'default', false)
                    else coalesce(regexp_full_match(called.start_caller, '[0-9]{2,5}'), false)
                        or coalesce(right(called.start_number, 9) = right(told.told_number, 9), false)
                end
            ) as is_extension,
        case
            when called.is_numbered_device then called.device
            when called.is_outgoing and regexp_full_match(called.line_word, '[0-9]{2,5}') then called.line_word
            when not called.is_outgoing and regexp_full_match(called.start_caller, '[0-9]{2,5}') then called.start_caller
            else called.device
        end as extension,
        bridged.bridged_us,
        bridged.talk_us
    from called
    inner join told
        on called.call_key = told.call_key
    inner join reached
        on called.call_key = reached.call_key
    left join bridged
        on
            called.call_key = bridged.call_key
            and called.channel_name = bridged.channel_name
),

beginnings as (
    select
        sides.call_key,
        min(told.told_numbers) as told_numbers,
        min(told.told_number) as told_number,
        bool_or(sides.is_extension and not sides.is_outgoing) as has_dialling_extension,
        bool_or(sides.is_extension) as has_extension,
        bool_or(not sides.is_extension and not sides.is_local and not sides.is_outgoing) as has_line_in,
        bool_or(not sides.is_extension and not sides.is_local and sides.is_outgoing) as has_line_out,
        bool_or(not sides.is_outgoing and sides.is_trunk) as has_trunk_in,
        bool_or(not sides.is_outgoing and sides.called_is_own and not sides.caller_is_own) as has_own_called,
        bool_or(not sides.is_outgoing and sides.is_inbound_context) as has_inbound_context,
        arg_min(sides.start_number, sides.first_row) filter (
            where not sides.is_outgoing and (sides.is_extension or sides.is_local) and sides.start_number is not null
        ) as number_dialled
    from sides
    inner join told
        on sides.call_key = told.call_key
    group by sides.call_key
),

lines as (
    select
        sides.* exclude (caller_ids),
        beginnings.has_extension,
        beginnings.has_trunk_in,
        beginnings.has_own_called,
        beginnings.has_inbound_context,
        beginnings.number_dialled,
        case
            when sides.is_local or sides.is_extension or sides.lacks_key then null
            -- Two outside lines, and nothing shows which of them is the exchange's side.
            when not sides.is_outgoing and beginnings.has_line_out and not beginnings.has_extension
                and not beginnings.has_trunk_in and not beginnings.has_own_called and not beginnings.has_inbound_context
                then 'unknown'
            when not sides.is_outgoing then 'inbound'
            -- A number that the exchange itself forwards to is not a customer.
            when beginnings.has_dialling_extension or not beginnings.has_line_in then 'outbound'
        end as line_kind,
        case
            when not sides.is_outgoing then coalesce(sides.first_caller, sides.line_key)
            when beginnings.told_numbers = 1 then beginnings.told_number
            else coalesce(sides.line_number, beginnings.told_number, beginnings.number_dialled, sides.line_word, sides.line_key)
        end as line_party
    from sides
    inner join beginnings
        on sides.call_key = beginnings.call_key
)

select
    events.source_row,
    events.call_key,
    -- One call per customer: an agent's line that stays open ties the calls to many customers together.
    lines.line_kind || ' ' || lines.line_party as party,
    lines.start_us as begins,
    -- The first event of a line carries what all its events say.
    own_line.* exclude (call_key)
from events
inner join lines
    on
        events.call_key = lines.call_key
        and events.line_key = lines.line_key
left join lines as own_line
    on events.source_row = own_line.first_row
