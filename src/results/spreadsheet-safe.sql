-- A text that a spreadsheet could run as a formula gets an apostrophe in front; plain numbers, +31612345678 and -5 among them, stay as they are.
-- The same after a semicolon, tab or line break within a cell: a spreadsheet may split there. Most texts have neither, and one look tells.
create or replace temporary macro spreadsheet_safe(cell) as
    case
        when not regexp_matches(cell, '^[=+\-@\t\r]|[;\t\r\n]') then cell
        else regexp_replace(
            case
                when regexp_matches(cell, '^[=+\-@\t\r]') and not regexp_matches(cell, '^[+-]?[0-9]+([.,][0-9]+)?$') then '''' || cell
                else cell
            end,
            '([;\t\r\n]\s*"?)([=+\-@])',
            '\1''\2',
            'g'
        )
    end
