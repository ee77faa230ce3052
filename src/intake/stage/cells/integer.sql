-- A quantity with nothing but zeros behind its mark is one that a program wrote; three of them can be thousands as well.
create or replace temp macro integer_of(cell) as
    case when regexp_full_match(cell, '[0-9]{1,15}([.,]0{1,2}|[.,]0{4,})?') then cast(regexp_extract(cell, '^[0-9]+') as bigint) else null end
