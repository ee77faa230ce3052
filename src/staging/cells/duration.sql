-- Whole seconds. A spreadsheet may write only zeros after the decimal mark; three zeros may also be thousands.
-- A difference below a millionth from a whole number is an artefact of binary fractions.
create or replace temp macro duration_of(cell) as
    case
        when regexp_full_match(cell, '[0-9]{1,7}') then cast(cell as bigint)
        when regexp_full_match(cell, '[0-9]{1,7}([.,]0{1,2}|[.,]0{4,})?|0[.,]000|[0-9]{4,7}[.,]000|[0-9]{1,7}[.,]0{6}[0-9]*')
            then cast(regexp_extract(cell, '^[0-9]+') as bigint)
        when regexp_full_match(cell, '[0-9]{1,7}[.,]9{6}[0-9]*') then cast(regexp_extract(cell, '^[0-9]+') as bigint) + 1
        else null
    end
