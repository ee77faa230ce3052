-- UTC day of an instant, in days since 1970-01-01.
create or replace temp macro utc_day_of(instant) as
    day_number(cast(make_timestamp(instant) as date))
