-- A time to the second without an offset, with a space or a T before it, as a timestamp; null for every other cell.
create or replace temp macro wall_clock(cell) as
    case when regexp_full_match(cell, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?') then try_cast(cell as timestamp) end
