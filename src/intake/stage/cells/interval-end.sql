-- Last day of an interval; open where none is known.
create or replace temp macro to_day_of(day) as
    coalesce(day, 10000000)
