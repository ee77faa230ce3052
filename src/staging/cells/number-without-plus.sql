-- A Dutch number that begins with its country code, without a plus, as the digits of its E.164 form. Null for every other cell.
create or replace temp macro number_without_plus(cell) as
    case when starts_with(cell, '31') then dutch_number(substr(cell, 3)) else null end
