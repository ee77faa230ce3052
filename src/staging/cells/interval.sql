-- First day of an interval; open if none is known.
create or replace temp macro from_day_of(day) as
    coalesce(day, -1000000)
