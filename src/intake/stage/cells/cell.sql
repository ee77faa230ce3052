-- A cell as it is read: without the white space around it; null where nothing is left.
create or replace temp macro cell_text(cell) as
    nullif(trim(cell, e' \t\n\r' || chr(11) || chr(12) || chr(160) || chr(65279)), '')
