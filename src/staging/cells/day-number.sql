-- Days since 1970-01-01.
create or replace temp macro day_number(day) as
    cast(day - date '1970-01-01' as integer)
