-- First day of an interval; open where none is known.
create or replace temp macro from_day_of(day) as
    coalesce(day, -1000000)
