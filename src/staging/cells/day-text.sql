-- A calendar day as ISO 8601.
create or replace temp macro day_text(day_number) as
    cast(date '1970-01-01' + day_number as varchar)
