-- Calls from VICIdial's export of calls or its table of dialled calls: one row per log of a call; a transferred call has several.
with source as (
    select * from source_rows
),

-- If two rows are the same log with different statuses, the later one is the correction. Without an exchange id, only its position identifies a row.
corrected as (
    select
        * replace (
            last_value(status) over part as status
        )
    from source
    window part as (
        partition by
            coalesce(unique_id, 'row-' || cast(source_row as varchar)), start_epoch, end_epoch, call_date, number_dialled, lead_number, phone_code,
            user_name, campaign, lead, lead_code, dial_status, answered_time, did, caller_code
        order by source_row rows between unbounded preceding and unbounded following
    )
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        call_date,
        coalesce(number_dialled, lead_number) as number,
        case when regexp_full_match(phone_code, '[1-9][0-9]{0,3}') then phone_code end as phone_code,
        status,
        upper(status) as state,
        case when upper(user_name) not in ('VDAD', 'VDCL') then user_name end as agent,
        -- The dialler's own user for incoming calls, and the letter before its own code for them.
        coalesce(upper(user_name) = 'VDCL', false)
            or did is not null
            or coalesce(regexp_full_match(caller_code, 'Y[0-9]{15,25}'), false) as is_incoming,
        campaign,
        case when regexp_full_match(lead, '[0-9]{1,18}') then lead end as lead,
        lead_code,
        did,
        upper(dial_status) as dial_status,
        answered_time,
        case when regexp_full_match(start_epoch, '[0-9]{9,10}') then cast(start_epoch as bigint) end as start_epoch,
        case when regexp_full_match(end_epoch, '[0-9]{9,10}') then cast(end_epoch as bigint) end as end_epoch,
        case when regexp_full_match(unique_id, '[0-9]{9,10}[.][0-9]{1,15}') then unique_id end as unique_id
    from corrected
),

shapes as (
    select
        *,
        case
            when regexp_full_match(call_date, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}') then try_cast(call_date as timestamp)
        end as call_clock,
        coalesce(start_epoch, try_cast(split_part(unique_id, '.', 1) as bigint)) as proof_epoch,
        -- Only rows with an id have the carrier's columns: a headless export may have other columns in these places.
        case when unique_id is not null and regexp_full_match(answered_time, '[0-9]{1,7}') then cast(answered_time as bigint) end as answered_seconds,
        case when unique_id is not null then dial_status end as carrier_status,
        case
            when not regexp_full_match(number, '[0-9]+') or phone_code is null then number
            -- National notation, whatever the country of the list; or a number that already includes its country.
            when starts_with(number, '0') and phone_code in ('1', '31') then number
            when phone_code = '31' and regexp_full_match(number, '31[0-9]{9}') then '+' || number
            else '+' || phone_code || number
        end as full_number,
        case
            when state = 'SALE' then 'sale'
            when state in ('NI', 'DEC') then 'refused'
            when state in ('CALLBK', 'CBHOLD') then 'callback'
            when state = 'DNC' then 'objection'
            when state in ('XFER', 'NP') then 'conversation'
            when state in ('DROP', 'XDROP', 'PDROP', 'TIMEOT', 'AFTHRS', 'NANQUE', 'IQNANQ', 'MAXCAL') then 'abandoned'
            when state in ('AL', 'AM') then 'voicemail'
            when state in ('A', 'AA', 'AFAX') then 'machine'
            when state in ('NA', 'N') then 'no-answer'
            when state in ('B', 'AB') then 'busy'
            when state in ('DC', 'ADC', 'ADCT', 'LRERR') then 'failed'
        end as outcome,
        -- The dialler's own word for what it did not dial; an agent's DNC comes from the consumer.
        coalesce(state in ('DNCL', 'DNCC', 'NEW', 'QUEUE'), false) as is_never_dialled
    from cells
),

-- An export without call ids has no key but lead and time; without leads, only its contents.
keyed as (
    select
        *,
        case
            when is_never_dialled then 'row-' || cast(source_row as varchar)
            when unique_id is not null then unique_id
            when lead is not null and call_date is not null then lead || '@' || call_date
            when call_date is null and number is null then 'row-' || cast(source_row as varchar)
            else 'vicidial-' || md5(concat_ws('|', coalesce(call_date, ''), coalesce(number, ''), coalesce(campaign, ''), coalesce(lead_code, '')))
        end as call_key,
        case outcome
            when 'objection' then 1
            when 'sale' then 2
            when 'refused' then 3
            when 'callback' then 4
            when 'conversation' then 6
            when 'voicemail' then 7
            when 'abandoned' then 8
            when 'machine' then 9
            when 'no-answer' then 10
            when 'busy' then 11
            when 'failed' then 12
            -- A status of the client's own says more than the mere transfer of a call.
            else case when status is null then 13 else 5 end
        end as shortfall
    from shapes
),

-- Two exchanges can give the same id to calls in the same second: another number is another call.
numbers as (
    select
        call_key,
        full_number,
        row_number() over (partition by call_key order by min(source_row)) as place
    from keyed
    group by call_key, full_number
),

placed as (
    select
        keyed.*,
        numbers.place
    from keyed
    inner join numbers
        on
            keyed.call_key = numbers.call_key
            and keyed.full_number is not distinct from numbers.full_number
),

calls as (
    select
        call_key,
        place,
        min(source_row) as leads_row,
        bool_or(is_never_dialled) as is_never_dialled,
        bool_and(is_incoming) as is_incoming,
        min(full_number) as full_number,
        min(start_epoch) as start_epoch,
        max(end_epoch) as end_epoch,
        min(call_clock) as call_clock,
        min(call_date) as call_date,
        min(epoch(call_clock) - proof_epoch) as seconds_ahead,
        arg_min(outcome, row(shortfall, source_row)) filter (where outcome is not null) as known_outcome,
        min(shortfall) as shortfall,
        arg_min(status, row(shortfall, source_row)) as status,
        arg_min(agent, row(shortfall, source_row)) filter (where agent is not null) as agent,
        arg_min(campaign, source_row) filter (where campaign is not null) as campaign,
        arg_min(did, source_row) filter (where did is not null) as did,
        max(answered_seconds) as answered_seconds,
        arg_min(carrier_status, row(shortfall, source_row)) filter (where carrier_status is not null) as carrier_status
    from placed
    group by call_key, place
),

proven as (
    select
        *,
        case when shortfall not in (5, 13) then known_outcome end as outcome,
        cast(round(seconds_ahead / 900) * 900 as bigint) as quarters_ahead
    from calls
),

judged as (
    select
        *,
        case when quarters_ahead between -50400 and 50400 and seconds_ahead - quarters_ahead between -5 and 120 then quarters_ahead end
            as clock_offset_seconds
    from proven
),

written as (
    select
        call_key,
        place,
        leads_row,
        clock_offset_seconds,
        case when is_never_dialled then 'never-dialled' end as set_aside,
        call_key || case when place = 1 then '' else '/' || cast(place as varchar) end as call_id,
        case
            when start_epoch is not null then cast(make_timestamp(start_epoch * 1000000) as varchar) || 'Z'
            when call_clock is null or cast($zone_declared as boolean) or clock_offset_seconds is null then coalesce(cast(call_clock as varchar), call_date)
            else cast(call_clock as varchar)
                || printf(
                    '%s%02d:%02d',
                    case when clock_offset_seconds < 0 then '-' else '+' end,
                    abs(clock_offset_seconds) // 3600,
                    abs(clock_offset_seconds) % 3600 // 60
                )
        end as started_at,
        case when end_epoch >= start_epoch then cast(make_timestamp(end_epoch * 1000000) as varchar) || 'Z' end as ended_at,
        -- The line's time, never the row's: the row includes waiting and the agent's work after the call.
        case
            when outcome in ('objection', 'sale', 'refused', 'callback', 'conversation') then cast(answered_seconds as varchar)
            when shortfall = 5 and carrier_status = 'ANSWER' then cast(answered_seconds as varchar)
        end as talk_seconds,
        case
            when outcome in ('objection', 'sale', 'refused', 'callback', 'conversation', 'voicemail', 'abandoned') then 'yes'
            when outcome is not null then 'no'
            when carrier_status = 'ANSWER' then 'yes'
            when carrier_status in ('BUSY', 'NOANSWER', 'CANCEL', 'CONGESTION', 'CHANUNAVAIL') then 'no'
        end as connected,
        coalesce(outcome, status) as result,
        case when is_incoming then 'inbound' else 'outbound' end as direction,
        -- Where no column names it, the client maps a group of incoming calls to a number.
        case when is_incoming then coalesce(did, campaign) else full_number end as called_number,
        case when is_incoming then full_number end as caller_number,
        agent,
        campaign
    from judged
)

select
    placed.source_row,
    written.leads_row,
    written.set_aside,
    written.clock_offset_seconds,
    case when placed.source_row = written.leads_row then written.call_id end as call_id,
    case when placed.source_row = written.leads_row then written.started_at end as started_at,
    case when placed.source_row = written.leads_row then written.ended_at end as ended_at,
    case when placed.source_row = written.leads_row then written.talk_seconds end as talk_seconds,
    case when placed.source_row = written.leads_row then written.connected end as connected,
    case when placed.source_row = written.leads_row then written.result end as result,
    case when placed.source_row = written.leads_row then written.direction end as direction,
    case when placed.source_row = written.leads_row then written.called_number end as called_number,
    case when placed.source_row = written.leads_row then written.caller_number end as caller_number,
    case when placed.source_row = written.leads_row then written.agent end as agent,
    case when placed.source_row = written.leads_row then written.campaign end as campaign
from placed
inner join written
    on
        placed.call_key = written.call_key
        and placed.place = written.place
