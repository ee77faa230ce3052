create or replace temp macro is_plausible_day(day) as
    day >= date '1900-01-01' and day <= date '2100-12-31'
