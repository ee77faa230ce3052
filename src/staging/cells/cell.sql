-- A cell without surrounding white space; null if nothing is left or it says that it is empty.
-- Most cells have no surrounding white space, which one test shows.
create or replace temp macro cell_text(cell) as
    case
        when regexp_full_match(cell, '[!-~](.*[!-~])?') and not is_empty_word(cell) then cell
        else nullif(regexp_replace(trim(cell, e' \t\n\r' || chr(11) || chr(12) || chr(160) || chr(65279)), '^(null|\\n|\(null\))$', '', 'i'), '')
    end
