-- A time of day without seconds is the first second of its minute.
create or replace temp macro with_seconds(moment) as
case when regexp_full_match(moment, '[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}') then moment || ':00' else moment end
