-- First day of an interval: open where empty, after every day where it could not be read.
create or replace temp macro from_day_of(day, was_emptied, other_was_emptied) as
    case when was_emptied or other_was_emptied then 10000000 else coalesce(day, -1000000) end
