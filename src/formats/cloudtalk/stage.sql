-- Calls from CloudTalk: one call per object. If a call is on two pages, the later page counts.
with source as (
    select * from source_rows
)

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
