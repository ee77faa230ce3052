-- A cell as the key in a map of values: in lower case, with each stretch of white space as one space.
create or replace temp macro value_key(cell) as
    case
        when regexp_matches(cell, '[\t-\r\pZ]') then regexp_replace(lower(cell), '[\t-\r\pZ]+', ' ', 'g')
        else lower(cell)
    end
