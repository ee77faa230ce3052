-- The instant of a moment, by the offset that its text names, else by that of the clock. Null for a day without a time.
create or replace temp macro instant_of(wall, width, named_offset, clock_offset) as
    case when width is not null then epoch_us(wall) - coalesce(named_offset, clock_offset) end
