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
        -- Neither number is the client's: nothing shows whose they are.
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
)

select
    *,
    party is not null as is_customer_leg,
    start_epoch as begins
from ranked
