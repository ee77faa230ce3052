-- The last instant that a moment can mean: for a day without a time, its last microsecond.
create or replace temp macro latest_of(wall, width, named_offset, clock_offset, day_offset) as
    case
        when width is null then midnight_of(wall) + 86399999999 - day_offset
        else instant_of(wall, width, named_offset, clock_offset) + width
    end
