-- Whole seconds. A quantity with nothing but zeros behind its mark is one that a spreadsheet wrote.
create or replace temp macro duration_of(cell) as
    case when regexp_full_match(cell, '[0-9]{1,7}([.,]0+)?') then cast(regexp_extract(cell, '^[0-9]+') as bigint) else null end
