-- Calls from Panasonic's SMDR lines: `03/06/26 10:03AM  101 01 <I>0201234501   0'12 00:01'05`. The clock of a line is the end of its call, to the
-- minute in most releases. Ring time and duration come before the remaining columns.
with source as (
    select * from source_rows
),

cut as (
    select
        cast(source_row as bigint) as source_row,
        trim(line) as line,
        regexp_extract(
            trim(line),
            '^([0-9]{2})/([0-9]{2})/([0-9]{2}) +([0-9]{2}):([0-9]{2})(?::([0-9]{2}))? ?([AP]M)? +([*DT]?[0-9]{1,5}) +(?:([0-9]{1,4}) +)?(.*)$',
            ['first', 'second', 'year', 'hour', 'minute', 'seconds', 'half', 'extension', 'trunk', 'rest']
        ) as part
    from source
),

parts as (
    select
        source_row,
        line,
        part.first as first_part,
        part.second as second_part,
        part.year as year_part,
        part.hour as hour_part,
        part.minute as minute_part,
        part.seconds as second_of_minute,
        part.half as half_day,
        part.extension,
        part.trunk,
        part.rest,
        regexp_extract(part.rest, '([0-9]{1,2}[''][0-9]{2}) +[0-9]{2}:[0-9]{2}[''][0-9]{2}', 1) as ring_text,
        regexp_extract(part.rest, '([0-9]{2}:[0-9]{2}[''][0-9]{2})', 1) as duration_text,
        trim(regexp_extract(part.rest, '^(.*?)(?: +[0-9]{1,2}[''][0-9]{2})? +[0-9]{2}:[0-9]{2}[''][0-9]{2}.*$', 1)) as dial_text,
        regexp_extract(part.rest, '[0-9]{2}:[0-9]{2}[''][0-9]{2}.* (TR|FW|D0|RM|NA|RC|AN|VR|VA)$', 1) as condition_code
    from cut
),

-- Each exchange writes the day or the month first, by its settings: if nothing in a file shows which, its days stay unread.
orders as (
    select
        *,
        max(case when first_part <> '' then cast(first_part as integer) end) over () > 12 as has_day_first,
        max(case when second_part <> '' then cast(second_part as integer) end) over () > 12 as has_month_first
    from parts
),

cells as (
    select
        *,
        case
            when first_part = '' then null
            when has_day_first and not has_month_first then '20' || year_part || '-' || second_part || '-' || first_part
            when has_month_first and not has_day_first then '20' || year_part || '-' || first_part || '-' || second_part
        end as day_text,
        case
            when half_day = 'AM' and hour_part = '12' then '00'
            when half_day = 'PM' and hour_part <> '12' then printf('%02d', cast(hour_part as integer) + 12)
            else hour_part
        end as hour_text,
        case when ring_text <> '' then cast(split_part(ring_text, '''', 1) as bigint) * 60 + cast(split_part(ring_text, '''', 2) as bigint) end as ring_seconds,
        case
            when duration_text <> ''
                then cast(left(duration_text, 2) as bigint) * 3600 + cast(substr(duration_text, 4, 2) as bigint) * 60 + cast(right(duration_text, 2) as bigint)
        end as duration_seconds,
        contains(dial_text, '<I>') as is_incoming,
        regexp_extract(dial_text, '<D>([^<]*)', 1) as own_text,
        regexp_extract(dial_text, '<I>(.*)$', 1) as caller_text,
        regexp_full_match(dial_text, '(EXT *)?[0-9*#]{2,5}') as is_intercom
    from orders
),

clocks as (
    select
        *,
        try_cast(day_text || ' ' || hour_text || ':' || minute_part || ':' || coalesce(nullif(second_of_minute, ''), '00') as timestamp) as end_clock,
        second_of_minute <> '' as has_seconds
    from cells
),

kinds as (
    select
        *,
        case
            when first_part = '' or duration_text = '' then 'no-call'
            when is_intercom then 'internal'
            when is_incoming then 'inbound'
            when regexp_matches(dial_text, '[0-9]{6}') and ring_seconds is null then 'outbound'
            when regexp_matches(dial_text, '[0-9]{6}') then 'unknown'
            else 'no-number'
        end as kind,
        case
            when condition_code in ('NA', 'RC') then 'no-answer'
            when duration_seconds = 0 and is_incoming then 'no-answer'
            when duration_seconds > 0 then 'conversation'
        end as outcome
    from clocks
),

-- Lines have no id: two equal lines are two calls.
written as (
    select
        *,
        'panasonic-' || md5(coalesce(line, '')) || case
            when row_number() over (partition by coalesce(line, '') order by source_row) > 1
                then '/' || cast(row_number() over (partition by coalesce(line, '') order by source_row) as varchar)
            else ''
        end as call_key,
        end_clock - to_seconds(coalesce(duration_seconds, 0) + coalesce(ring_seconds, 0)) as start_clock
    from kinds
)

select
    source_row,
    case
        when kind = 'no-call' then 'no-call'
        when kind = 'internal' then 'internal'
        when kind = 'no-number' then 'no-number'
        when kind = 'inbound' and own_text = '' and extension = '' then 'no-number'
    end as set_aside,
    call_key as call_id,
    -- If the clock is to the minute, so is the start.
    case
        when start_clock is null then trim(first_part || '/' || second_part || '/' || year_part || ' ' || hour_part || ':' || minute_part || half_day)
        when has_seconds then cast(start_clock as varchar)
        else left(cast(start_clock as varchar), 16)
    end as started_at,
    case when outcome = 'conversation' and kind = 'inbound' then cast(duration_seconds as varchar) end as talk_seconds,
    case when outcome = 'conversation' and kind = 'inbound' then 'yes' when outcome = 'no-answer' then 'no' end as connected,
    -- If the network does not report the answer, an outgoing line counts from the end of dialling.
    case when outcome = 'conversation' and kind <> 'inbound' then 'duration without answer' else outcome end as result,
    case when kind in ('inbound', 'outbound') then kind else 'unknown' end as direction,
    case
        when kind = 'inbound' then coalesce(nullif(trim(own_text), ''), nullif(extension, ''))
        else regexp_replace(dial_text, '[^0-9+]', '', 'g')
    end as called_number,
    case when kind = 'inbound' then coalesce(nullif(regexp_extract(caller_text, '([+]?[0-9]{3,20})', 1), ''), 'unknown') end as caller_number,
    nullif(extension, '') as agent
from written
