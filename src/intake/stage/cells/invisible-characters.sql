-- Characters that nobody sees, or that turn the text around them: with and without them two texts look alike.
create or replace temp macro has_invisible_characters(cell) as
    not regexp_full_match(cell, '[ -~]*')
    and regexp_matches(cell, '[\x{80}-\x{9f}\p{Cf}\p{Zl}\p{Zp}\x{34f}\x{115f}\x{1160}\x{2800}\x{3164}\x{fe00}-\x{fe0f}\x{ffa0}]')
