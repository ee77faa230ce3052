-- A timestamp in UTC as text.
create or replace temp macro utc_clock_text(clock) as
    cast(clock as varchar) || 'Z'
