-- Why a text is not a moment.
create or replace temp macro moment_reason(text) as
    case
        when try_cast(regexp_extract(text, '^[0-9]{4}-[0-9]{2}-[0-9]{2}') as date) is null then 'invalid-date'
        when not is_plausible_day(try_cast(regexp_extract(text, '^[0-9]{4}-[0-9]{2}-[0-9]{2}') as date)) then 'implausible-date'
        else 'invalid-time'
    end
