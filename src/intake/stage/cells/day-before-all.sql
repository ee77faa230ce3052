-- A day before all plausible days, such as 1753-01-01.
create or replace temp macro is_day_before_all(day) as
    day < date '1900-01-01'
