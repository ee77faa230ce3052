-- An id as written, or null if it is strange. Most are letters and digits, which one test shows.
create or replace temp macro id_of(cell) as
    case
        when regexp_full_match(cell, '[!-"$-*,-~][!-*,-~]*') then cell
        when is_strange_id(cell) then null
        else text_of(cell)
    end
