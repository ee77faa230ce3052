-- The number called without the digits that were dialled for an outside line; only where what follows begins as a whole number does.
create or replace temp macro without_outside_line(cell, digits) as
    case when starts_with(cell, digits) and regexp_matches(substr(cell, length(digits) + 1), '^ ?[0+]') then trim(substr(cell, length(digits) + 1)) else cell end
