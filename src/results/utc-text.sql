-- A moment as ISO 8601 in UTC, with a fraction of six digits only where there is one.
create or replace temporary macro utc_text(micros) as
    strftime(make_timestamp(micros), '%Y-%m-%dT%H:%M:%S')
    || case when micros % 1000000 = 0 then '' else '.' || lpad(cast((micros % 1000000) as varchar), 6, '0') end
    || 'Z'
