-- A cell as it is read: without the white space around it; null where nothing is left, and where it says that it is empty.
-- Most cells have no white space around them, and one look tells.
create or replace temp macro cell_text(cell) as
    case
        when regexp_full_match(cell, '[!-~](.*[!-~])?') and not is_empty_word(cell) then cell
        else nullif(regexp_replace(trim(cell, e' \t\n\r' || chr(11) || chr(12) || chr(160) || chr(65279)), '^(null|\\n|\(null\))$', '', 'i'), '')
    end
