-- Whether a wall time is on a day before all plausible days, such as 1753-01-01.
create or replace temp macro is_day_before_all(wall) as
    coalesce(cast(wall as date) < date '1900-01-01', false)
