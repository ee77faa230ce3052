-- Calls from CUCM's call detail records: one record per pair of joined parties; all times are UTC epochs.
with source as (
    select * from source_rows
),

-- The client's own numbers, if it gave them.
listed as (
    select * from own_number
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        record_type,
        originated,
        nullif(cluster, '') as cluster,
        manager,
        call,
        row_key,
        caller,
        dialled,
        reached,
        outpulsed,
        outpulsed_caller,
        caller_user,
        reached_user,
        coalesce(caller_device, '') as caller_device,
        coalesce(reached_device, '') as reached_device,
        case when regexp_full_match(originated, '[0-9]{9,10}') then cast(originated as bigint) end as start_epoch,
        -- 0 means never.
        case when regexp_full_match(connected, '[0-9]{9,10}') then cast(connected as bigint) end as connect_epoch,
        case when regexp_full_match(disconnected, '[0-9]{9,10}') then cast(disconnected as bigint) end as end_epoch,
        case when regexp_full_match(caller_cause, '[0-9]{1,9}') then caller_cause end as caller_cause,
        case when regexp_full_match(reached_cause, '[0-9]{1,9}') then reached_cause end as reached_cause
    from source
),

parties as (
    select
        *,
        -- The second line of a file holds the column types.
        coalesce(regexp_full_match(upper(originated), '(INTEGER|INT|BIGINT|VARCHAR.*|UNIQUEIDENTIFIER)'), false) as is_type_row,
        coalesce(record_type = '2', false) as is_quality_row,
        -- Telephones of the exchange; any other device is a line, a trunk or a program.
        regexp_matches(caller_device, '(?i)^(SEP[0-9A-F]{12}|CSF|BOT|TCT|TAB|ATA|CIPC)') as is_caller_device,
        regexp_matches(reached_device, '(?i)^(SEP[0-9A-F]{12}|CSF|BOT|TCT|TAB|ATA|CIPC)') as is_reached_device,
        regexp_matches(reached_device, '(?i)unity|voicemail|ciscoum') as is_mailbox,
        regexp_matches(reached_device, '(?i)^(cti|icd|uccx|ivr)') as is_program,
        coalesce(regexp_full_match(caller, '[+(]?[0-9][0-9 ().-]{6,24}'), false) as has_caller_number,
        coalesce(regexp_matches(caller, '(?i)anonym|unknown|restricted|private|withheld|unavailable'), false) as is_hidden_caller,
        case when regexp_full_match(dialled, '[+(]?[0-9][0-9 ().-]{6,24}') then dialled end as dialled_number,
        case when regexp_full_match(reached, '[+(]?[0-9][0-9 ().-]{6,24}') then reached end as reached_number,
        coalesce(regexp_full_match(caller, '[*#]?[0-9]{2,6}'), false) as is_caller_extension,
        coalesce(regexp_full_match(reached, '[*#]?[0-9]{2,6}'), false) as is_reached_extension,
        case when regexp_full_match(outpulsed_caller, '[+(]?[0-9][0-9 ().-]{6,24}') then outpulsed_caller end as shown_number,
        case when connect_epoch is not null then coalesce(end_epoch >= connect_epoch, true) else false end as is_connected
    from cells
),

owned as (
    select
        parties.*,
        listed_caller.tail is not null as is_caller_own,
        listed_called.tail is not null as is_called_own
    from parties
    left join listed as listed_caller
        on right(regexp_replace(parties.caller, '[^0-9]', '', 'g'), 9) = listed_caller.tail
    left join listed as listed_called
        on right(regexp_replace(coalesce(parties.dialled_number, parties.reached_number), '[^0-9]', '', 'g'), 9) = listed_called.tail
),

kinds as (
    select
        *,
        coalesce(dialled_number, reached_number) as outside_number,
        case
            when is_type_row or is_quality_row then 'none'
            when is_caller_device and (is_reached_device or is_reached_extension or is_called_own) then 'internal'
            when is_caller_device and coalesce(dialled_number, reached_number) is not null then 'outbound'
            when is_caller_device then 'internal'
            -- A telephone of the exchange can have a client's number as its extension.
            when is_called_own and (is_caller_own or is_caller_extension) then 'internal'
            when is_called_own then 'inbound'
            when is_caller_extension and is_reached_extension then 'internal'
            when is_hidden_caller then 'inbound'
            when (has_caller_number or caller is null) and (is_reached_device or is_reached_extension or is_mailbox or is_program) then 'inbound'
            when has_caller_number and dialled_number is null and reached_number is null then 'inbound'
            when coalesce(dialled_number, reached_number) is not null then 'outbound'
            else 'internal'
        end as kind,
        -- Neither number is the client's: nothing tells whose they are.
        not (is_caller_device or is_caller_own or is_caller_extension) as is_side_unknown
    from owned
),

legs as (
    select
        *,
        case
            when is_type_row or is_quality_row then 'row-' || cast(source_row as varchar)
            when regexp_full_match(call, '[0-9]{1,18}') then concat_ws('-', cluster, manager, call)
            when row_key is not null then 'pkid-' || row_key
            else 'row-' || cast(source_row as varchar)
        end as call_key,
        case
            when kind = 'outbound'
                then case
                    -- The number is what was sent to the line; what the caller dialled begins with the digit for an outside line.
                    when regexp_full_match(outpulsed, '[+][1-9][0-9]{7,14}') then outpulsed
                    when regexp_full_match(outpulsed, '0[0-9]{8,17}')
                        and ends_with(outside_number, outpulsed)
                        and length(outside_number) - length(outpulsed) <= 3 then outpulsed
                    else outside_number
                end
            when kind = 'inbound' then caller
        end as customer,
        case
            when not is_connected then 0
            when kind = 'inbound' and is_mailbox then 2
            when kind = 'inbound' and is_program then 3
            else 1
        end as answer,
        -- The called side knows best; "normal" from one side says less than any other cause from the other.
        case
            when coalesce(reached_cause, '0') not in ('0', '16') then reached_cause
            when coalesce(caller_cause, '0') not in ('0', '16') then caller_cause
            when '16' in (coalesce(reached_cause, ''), coalesce(caller_cause, '')) then '16'
            else coalesce(reached_cause, caller_cause)
        end as cause
    from kinds
),

outcomes as (
    select
        *,
        case
            when answer = 1 then 'conversation'
            when answer = 2 then 'voicemail'
            when answer = 3 then 'abandoned'
            when cause in ('17', '21') then 'busy'
            when cause in ('16', '18', '19') then 'no-answer'
            when cause in ('1', '3', '28', '34', '38', '41', '42') then 'failed'
        end as outcome,
        case when answer in (1, 2, 3) then answer else null end as answered_by,
        -- With or without a country or the digit for an outside line before the number, it is the same customer.
        case
            when customer is not null and kind <> 'internal'
                then coalesce(nullif(right(regexp_replace(customer, '[^0-9]', '', 'g'), 9), ''), lower(customer))
            when kind = 'inbound' then 'unknown'
        end as party
    from legs
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
        end as shortfall
    from outcomes
),

-- One call per customer, in the order in which they appear.
customers as (
    select
        call_key,
        party,
        row_number() over (partition by call_key order by min(start_epoch) nulls last, min(source_row)) as place
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
        bool_or(is_type_row) as is_type_row,
        bool_or(is_quality_row) as is_quality_row,
        bool_or(is_customer_leg) as has_customer,
        bool_or(caller is not null or dialled is not null or reached is not null) as has_party,
        arg_min(kind, row(start_epoch, source_row)) filter (where is_customer_leg) as side,
        case when side = 'outbound' and bool_and(is_side_unknown) filter (where is_customer_leg) then 'unknown' else side end as direction,
        min(start_epoch) filter (where is_customer_leg) as start_epoch,
        min(originated) as originated,
        min(connect_epoch) filter (where is_customer_leg and is_connected) as connect_epoch,
        max(end_epoch) filter (where is_customer_leg) as end_epoch,
        sum(end_epoch - connect_epoch) filter (where is_customer_leg and answer = 1) as talk_seconds,
        arg_min(outcome, row(shortfall, source_row)) filter (where is_customer_leg and outcome is not null) as outcome,
        arg_min('cause ' || cause, row(shortfall, source_row)) filter (where is_customer_leg and cause is not null) as cause,
        -- A leg that shows the number without a digit for an outside line comes before one that may have it.
        arg_min(customer, row(regexp_full_match(customer, '00[1-9][0-9]{8}'), start_epoch, source_row)) filter (
            where is_customer_leg and customer is not null
        ) as customer,
        arg_min(coalesce(dialled, reached), row(start_epoch, source_row)) filter (where is_customer_leg and coalesce(dialled, reached) is not null)
            as own_number,
        arg_min(shown_number, row(start_epoch, source_row)) filter (where is_customer_leg and shown_number is not null) as shown_number,
        arg_min(coalesce(caller_user, caller), row(start_epoch, source_row)) filter (
            where kind = 'outbound' and coalesce(caller_user, caller) is not null
        ) as calling_agent,
        arg_min(coalesce(reached_user, reached), row(shortfall, source_row)) filter (
            where kind = 'inbound' and answer in (0, 1) and coalesce(reached_user, reached) is not null
        ) as reached_agent
    from placed
    group by call_key, place
),

written as (
    select
        call_key,
        place,
        leads_row,
        case
            when is_type_row then 'type-row'
            when is_quality_row then 'no-call'
            when not has_customer and has_party then 'internal'
            when not has_customer then 'no-number'
            -- Either `0` for an outside line before a Dutch number, or a foreign number of nine digits: nothing here tells.
            when not cast($outside_line_declared as boolean) and side = 'outbound' and regexp_full_match(customer, '00[1-9][0-9]{8}')
                then 'prefix-unclear'
        end as set_aside,
        call_key || case when place = 1 then '' else '/' || cast(place as varchar) end as call_id,
        coalesce(cast(make_timestamp(start_epoch * 1000000) as varchar) || 'Z', originated) as started_at,
        cast(make_timestamp(connect_epoch * 1000000) as varchar) || 'Z' as connected_at,
        cast(make_timestamp(end_epoch * 1000000) as varchar) || 'Z' as ended_at,
        case when outcome = 'conversation' and talk_seconds is not null then cast(least(talk_seconds, end_epoch - connect_epoch) as varchar) end
            as talk_seconds,
        case
            when outcome in ('conversation', 'voicemail', 'abandoned') then 'yes'
            when has_customer then 'no'
        end as connected,
        coalesce(outcome, cause) as result,
        direction,
        case direction when 'inbound' then own_number else customer end as called_number,
        case direction when 'inbound' then customer else shown_number end as caller_number,
        case direction when 'inbound' then reached_agent else calling_agent end as agent
    from calls
)

select
    placed.source_row,
    written.leads_row,
    written.set_aside,
    cast(null as bigint) as clock_offset_seconds,
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
