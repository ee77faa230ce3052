-- The cell of an id without surrounding spaces and line ends, but with its control characters, which are reported. Null if it says that it is empty.
create or replace temp macro id_text(cell) as
    case
        when regexp_full_match(cell, '[!-~](.*[!-~])?') and not is_empty_word(cell) then cell
        else nullif(regexp_replace(trim(cell, e' \t\n\r' || chr(160) || chr(65279)), '^(null|\\n|\(null\))$', '', 'i'), '')
    end
