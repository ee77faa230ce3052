-- The beginning of the day of a wall time.
create or replace temp macro midnight_of(wall) as
    epoch_us(cast(cast(wall as date) as timestamp))
