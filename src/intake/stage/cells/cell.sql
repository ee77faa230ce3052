-- A cell as it is read: without the white space around it; null where nothing is left. Most cells have none, and one look tells.
create or replace temp macro cell_text(cell) as
    case
        when regexp_full_match(cell, '[!-~](.*[!-~])?') then cell
        else nullif(trim(cell, e' \t\n\r' || chr(11) || chr(12) || chr(160) || chr(65279)), '')
    end
