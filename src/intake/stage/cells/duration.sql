-- Whole seconds. A quantity with nothing but zeros behind its mark is one that a spreadsheet wrote; three of them can be thousands as well.
-- Less than a millionth beside a whole number is what counting in binary fractions leaves behind.
create or replace temp macro duration_of(cell) as
    case
        when regexp_full_match(cell, '[0-9]{1,7}') then cast(cell as bigint)
        when regexp_full_match(cell, '[0-9]{1,7}([.,]0{1,2}|[.,]0{4,})?|0[.,]000|[0-9]{4,7}[.,]000|[0-9]{1,7}[.,]0{6}[0-9]*')
            then cast(regexp_extract(cell, '^[0-9]+') as bigint)
        when regexp_full_match(cell, '[0-9]{1,7}[.,]9{6}[0-9]*') then cast(regexp_extract(cell, '^[0-9]+') as bigint) + 1
        else null
    end
