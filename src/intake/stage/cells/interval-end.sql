-- Last day of an interval: open where empty, before every day where it could not be read.
create or replace temp macro to_day_of(day, was_emptied, other_was_emptied) as
    case when was_emptied or other_was_emptied then -1000000 else coalesce(day, 10000000) end
