-- The first instant that a moment can mean: for a day without a time, its beginning.
create or replace temp macro earliest_of(wall, width, named_offset, clock_offset, day_offset) as
    case
        when width is null then midnight_of(wall) - day_offset
        else instant_of(wall, width, named_offset, clock_offset)
    end
