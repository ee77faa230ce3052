-- The number called without the digits dialled for an outside line, if what follows begins like a whole number. `00` is a `0` for an outside line
-- only before a number of ten digits: otherwise a country code follows it.
create or replace temp macro without_outside_line(cell, digits) as
    case
        when not starts_with(cell, digits) or not regexp_matches(substr(cell, length(digits) + 1), '^ ?[0+]') then cell
        when regexp_full_match(regexp_replace(cell, '[^0-9+]', '', 'g'), '00[1-9][0-9]+')
            and not regexp_full_match(regexp_replace(cell, '[^0-9+]', '', 'g'), '00[1-9][0-9]{8}') then cell
        else trim(substr(cell, length(digits) + 1))
    end
