-- The same time of the next day. Null for a day without a time, and if the text names its offset.
create or replace temp macro next_instant_of(wall, width, named_offset, clock_offset) as
    case when width is not null and named_offset is null then epoch_us(wall) + 86400000000 - clock_offset end
