-- Seconds since 1970 in UTC as text.
create or replace temp macro epoch_text(seconds) as
    utc_clock_text(make_timestamp(seconds * 1000000))
