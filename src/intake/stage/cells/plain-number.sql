-- The common Dutch notations that need no mending, as the digits of their E.164 form; null for every other cell, which read-number.ts reads.
create or replace temp macro plain_number(cell) as
    case
        when regexp_full_match(cell, '(\+31|0031|0)[1-8][0-9]{8}') then dutch_number(substr(cell, length(cell) - 8))
        when regexp_full_match(cell, '(\+31|0031)(( ?[-.] ?| )?[0-9]){9}|\(?0(\)?( ?[-./] ?| )?[0-9]){9}')
            then dutch_number(right(translate(cell, ' -./()', ''), 9))
        else null
    end
