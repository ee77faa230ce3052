-- Characters that steer a terminal or end a string; line ends and tabs are ordinary white space.
create or replace temp macro has_control_characters(cell) as
    regexp_matches(cell, '[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]')
