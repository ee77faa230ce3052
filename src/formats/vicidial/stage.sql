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
)

select
    *,
    coalesce('number ' || full_number, 'none') as party,
    source_row as begins
from keyed
