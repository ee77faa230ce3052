-- Whether a wall time is on a day after all plausible days, such as 9999-12-31.
create or replace temp macro is_day_after_all(wall) as
    coalesce(cast(wall as date) > date '2100-12-31', false)
