-- A Dutch number with its country code and nothing before that, as the digits of its E.164 form: its plus is missing. Null for every other cell.
create or replace temp macro number_without_plus(cell) as
    case when starts_with(cell, '31') then dutch_number(substr(cell, 3)) else null end
