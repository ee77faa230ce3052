-- Calls from CloudTalk: one call per object. A call that stands on two pages is one call, as the later one has it.
with source as (
    select * from source_rows
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        coalesce(id, 'row-' || cast(source_row as varchar)) as call_key,
        lower(type) as type,
        started as started_text,
        ended as ended_text,
        make_timestamp(epoch_us(try_cast(started as timestamptz))) as start_clock,
        make_timestamp(epoch_us(try_cast(answered as timestamptz))) as answer_clock,
        make_timestamp(epoch_us(try_cast(ended as timestamptz))) as end_clock,
        try_cast(talked as bigint) as talk_seconds,
        coalesce(lower(voicemail) in ('true', '1'), false) as is_voicemail,
        coalesce(fax, '0') not in ('', '0', 'false') as is_fax,
        -- The interface writes E.164 without its plus.
        case when regexp_full_match(customer, '[1-9][0-9]{7,14}') then '+' || customer else customer end as customer,
        case when regexp_full_match(line, '[1-9][0-9]{7,14}') then '+' || line else line end as line,
        agent
    from source
),

first_rows as (
    select
        call_key,
        min(source_row) as leads_row,
        max(source_row) as last_row
    from cells
    group by call_key
),

staged as (
    select
        cells.source_row,
        first_rows.leads_row,
        cells.source_row = first_rows.leads_row as leads,
        latest.* exclude (source_row)
    from cells
    inner join first_rows
        on cells.call_key = first_rows.call_key
    inner join cells as latest
        on first_rows.last_row = latest.source_row
)

select
    source_row,
    leads_row,
    case
        when type = 'internal' then 'internal'
        when is_fax then 'not-voice'
        when ended_text is null then 'not-ended'
    end as set_aside,
    cast(null as bigint) as clock_offset_seconds,
    case when leads then call_key end as call_id,
    case when leads then coalesce(cast(start_clock as varchar) || 'Z', started_text) end as started_at,
    -- Of a call that nobody talked in, it is not told what was answered.
    case when leads and talk_seconds > 0 then cast(answer_clock as varchar) || 'Z' end as connected_at,
    case when leads then coalesce(cast(end_clock as varchar) || 'Z', ended_text) end as ended_at,
    case when leads and talk_seconds > 0 and not is_voicemail then cast(talk_seconds as varchar) end as talk_seconds,
    case when leads then case when talk_seconds > 0 then 'yes' else 'no' end end as connected,
    case
        when leads then case when is_voicemail then 'voicemail' when talk_seconds > 0 then 'conversation' else 'no-answer' end
    end as result,
    case
        when leads then case type when 'outgoing' then 'outbound' when 'incoming' then 'inbound' else 'unknown' end
    end as direction,
    case when leads then case type when 'incoming' then line else customer end end as called_number,
    case when leads then case type when 'incoming' then customer else line end end as caller_number,
    case when leads then agent end as agent
from staged
