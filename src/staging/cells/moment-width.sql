-- Microseconds between the first and the last moment that the text can mean: a time without seconds is its whole minute. Null for a day.
create or replace temp macro moment_width(text) as
    case
        when length(text) = 10 then null
        when length(text) = 19 and substr(text, 17, 1) = ':' then 0
        when regexp_matches(text, '[T ] *[0-9]{1,2}:[0-9]{2}:') then 0
        else 59999999
    end
