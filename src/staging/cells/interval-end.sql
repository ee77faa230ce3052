-- Last day of an interval; open if none is known.
create or replace temp macro to_day_of(day) as
    coalesce(day, 10000000)
