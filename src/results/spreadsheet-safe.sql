-- A text that a spreadsheet could run as a formula gets an apostrophe in front. Plain numbers, including +31612345678 and -5, do not change. The
-- same applies after a semicolon, bar, tab or line break within a cell, where a spreadsheet may split it; most texts have none of these, as a quick
-- check shows. The signs that begin a formula, and those that may invisibly precede it, are the same as in spreadsheetSafe in the program; one
-- table of cases tests both.
create or replace temporary macro spreadsheet_safe(cell) as
    case
        when not regexp_matches(cell, '^[\x00-\x20"\x{7f}-\x{a0}\x{ad}\x{61c}\x{1680}\x{180e}\x{2000}-\x{200f}\x{2028}-\x{202f}\x{205f}-\x{206f}\x{3000}\x{feff}]*[=+\-@\x{2212}\x{fe62}\x{fe63}\x{fe66}\x{fe6b}\x{ff0b}\x{ff0d}\x{ff1d}\x{ff20}]|[;|\t\r\n]') then cell
        else regexp_replace(
            case
                when
                    regexp_matches(cell, '^(?:[\x00-\x20"\x{7f}-\x{a0}\x{ad}\x{61c}\x{1680}\x{180e}\x{2000}-\x{200f}\x{2028}-\x{202f}\x{205f}-\x{206f}\x{3000}\x{feff}]*[=+\-@\x{2212}\x{fe62}\x{fe63}\x{fe66}\x{fe6b}\x{ff0b}\x{ff0d}\x{ff1d}\x{ff20}]|[\t\r\n])')
                    and not regexp_matches(cell, '^[+-]?[0-9]+([.,][0-9]+)?$')
                    then '''' || cell
                else cell
            end,
            '([;|\t\r\n][\x00-\x20"\x{7f}-\x{a0}\x{ad}\x{61c}\x{1680}\x{180e}\x{2000}-\x{200f}\x{2028}-\x{202f}\x{205f}-\x{206f}\x{3000}\x{feff}]*)([=+\-@\x{2212}\x{fe62}\x{fe63}\x{fe66}\x{fe6b}\x{ff0b}\x{ff0d}\x{ff1d}\x{ff20}])',
            '\1''\2',
            'g'
        )
    end
