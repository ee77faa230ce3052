-- The cell of an id as it is read: without the spaces and line ends around it, and with its control characters, which are told.
create or replace temp macro id_text(cell) as
    case
        when regexp_full_match(cell, '[!-~](.*[!-~])?') then cell
        else nullif(trim(cell, e' \t\n\r' || chr(160) || chr(65279)), '')
    end
