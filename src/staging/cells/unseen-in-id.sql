-- Characters in an id that are invisible, or that look like a space but are not.
create or replace temp macro has_unseen_in_id(cell) as
    has_invisible_characters(cell)
    or (not regexp_full_match(cell, '[ -~]*') and regexp_matches(cell, '[\x{a0}\x{1680}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}]'))
