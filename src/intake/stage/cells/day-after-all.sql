-- A day after all plausible days, such as 9999-12-31.
create or replace temp macro is_day_after_all(day) as
    day > date '2100-12-31'
