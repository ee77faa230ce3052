-- A program may write only zeros after the decimal mark; three zeros may also be thousands.
create or replace temp macro integer_of(cell) as
    case when regexp_full_match(cell, '[0-9]{1,15}([.,]0{1,2}|[.,]0{4,})?') then cast(regexp_extract(cell, '^[0-9]+') as bigint) else null end
