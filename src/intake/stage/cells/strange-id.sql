-- An id with a character that steers or that nobody sees: without it, it would be another one, perhaps one that is there; or one of which digits were lost.
-- Most ids are letters and digits, and one look tells.
create or replace temp macro is_strange_id(cell) as
    case
        when regexp_full_match(cell, '[!-*,-~]*') then false
        else coalesce(has_control_characters(id_text(cell)) or has_unseen_in_id(id_text(cell)) or has_lost_digits(cell), false)
    end
