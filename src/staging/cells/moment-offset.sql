-- Microseconds ahead of UTC, if the text names an offset. Most texts end with their seconds, which their length shows.
create or replace temp macro moment_offset(text) as
    case
        when length(text) <= 15 or (length(text) = 19 and substr(text, 17, 1) = ':') then null
        when regexp_matches(text, '[Zz]$') then 0
        when regexp_matches(text, ':[0-9]{2}([.,][0-9]+)? ?[+-][0-9]{2}(:?[0-9]{2})?$')
            then (case when regexp_matches(text, '\+[0-9:]+$') then 1 else -1 end)
                * (
                    cast(regexp_extract(text, '[+-]([0-9]{2})(:?[0-9]{2})?$', 1) as bigint) * 3600000000
                    + coalesce(try_cast(nullif(regexp_extract(text, '[+-][0-9]{2}:?([0-9]{2})$', 1), '') as bigint), 0) * 60000000
                )
        else null
    end
