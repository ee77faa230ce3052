-- The common Dutch notations that need no repair, as the digits of their E.164 form; null for every other cell, which read-number.ts reads.
-- Most have no separators, or only spaces and hyphens, which are faster to remove than all of them.
create or replace temp macro plain_number(cell) as
    case
        when regexp_full_match(cell, '(\+31|0031|0)' || dutch_range()) then cast(substr(cell, -9) as bigint) + 31000000000
        when regexp_full_match(cell, '(\+31|0031)( ?\(0\))?(( ?[-.] ?| )?[0-9]){9}|\(?0(\)?( ?[-./] ?| )?[0-9]){9}')
            then coalesce(
                dutch_number(substr(replace(replace(cell, ' ', ''), '-', ''), -9)),
                dutch_number(right(translate(cell, ' -./()', ''), 9))
            )
        else null
    end
