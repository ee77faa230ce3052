-- Microseconds of an instant since UTC midnight.
create or replace temp macro utc_rest_of(instant) as
    instant - cast(utc_day_of(instant) as bigint) * 86400000000
