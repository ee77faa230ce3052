-- A text as a CSV cell that no spreadsheet runs, with quotes around it where needed, as the database writes them. Most texts need neither, as a quick check shows.
create or replace temporary macro csv_cell(cell) as
    case
        when not regexp_matches(cell, '^[\x00-\x20"\x{7f}-\x{a0}\x{ad}\x{61c}\x{1680}\x{180e}\x{2000}-\x{200f}\x{2028}-\x{202f}\x{205f}-\x{206f}\x{3000}\x{feff}]*[=+\-@\x{2212}\x{fe62}\x{fe63}\x{fe66}\x{fe6b}\x{ff0b}\x{ff0d}\x{ff1d}\x{ff20}]|[;\t\r\n",#]') then cell
        when regexp_matches(cell, '[\r\n",#]') then '"' || replace(spreadsheet_safe(cell), '"', '""') || '"'
        else spreadsheet_safe(cell)
    end
