-- An id with a control or invisible character: without it, it would be another id, which may exist; or an id that lost digits.
-- Most ids are letters and digits, which one test shows.
create or replace temp macro is_strange_id(cell) as
    case
        when regexp_full_match(cell, '[!-*,-~]*') then false
        else coalesce(has_control_characters(id_text(cell)) or has_unseen_in_id(id_text(cell)) or has_lost_digits(cell), false)
    end
