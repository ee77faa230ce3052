-- A point in time as ISO 8601 (UTC), with microseconds only where it has any.
create or replace temp macro instant_text(micros) as
    strftime(make_timestamp(micros), '%Y-%m-%dT%H:%M:%S')
    || case when micros % 1000000 = 0 then '' else '.' || lpad(cast(micros % 1000000 as varchar), 6, '0') end
    || 'Z'
