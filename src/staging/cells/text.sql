-- A text as written. Most are letters and digits, not the mark of a failed formula, which one test shows.
create or replace temp macro text_of(cell) as
    case
        when regexp_full_match(cell, '[!-"$-~][ -~]*') then cell
        when is_spreadsheet_error(cell) then null
        when cell is null or not regexp_matches(cell, '[\x00-\x1f\x7f]') then cell
        else nullif(trim(regexp_replace(regexp_replace(cell, '[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]', '', 'g'), '[\t\n\r]+', ' ', 'g')), '')
    end
