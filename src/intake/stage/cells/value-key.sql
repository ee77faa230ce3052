-- A cell as it is looked for in a map of values: in small letters, white space of any kind as one space.
create or replace temp macro value_key(cell) as
    case
        when regexp_matches(cell, '[\t-\r\pZ]') then regexp_replace(lower(cell), '[\t-\r\pZ]+', ' ', 'g')
        else lower(cell)
    end
