-- Characters that are invisible or reverse the text around them: two texts look alike with and without them.
create or replace temp macro has_invisible_characters(cell) as
    not regexp_full_match(cell, '[ -~]*')
    and regexp_matches(cell, '[\x{80}-\x{9f}\p{Cf}\p{Zl}\p{Zp}\x{34f}\x{115f}\x{1160}\x{2800}\x{3164}\x{fe00}-\x{fe0f}\x{ffa0}]')
