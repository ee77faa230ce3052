-- A text as a CSV cell that no spreadsheet runs, quoted where needed, as the database writes them. Most texts need neither, as a quick check shows.
-- Only a text that gets quotes has its own quotes doubled. The rules for what is safe occur only once: preparing their patterns takes longer than
-- writing the cells of a small table.
create or replace temporary macro csv_cell(cell) as
    case
        when not regexp_matches(cell, '^[\x00-\x20"\x{7f}-\x{a0}\x{ad}\x{61c}\x{1680}\x{180e}\x{2000}-\x{200f}\x{2028}-\x{202f}\x{205f}-\x{206f}\x{3000}\x{feff}]*[=+\-@\x{2212}\x{fe62}\x{fe63}\x{fe66}\x{fe6b}\x{ff0b}\x{ff0d}\x{ff1d}\x{ff20}]|[;|\t\r\n",#]') then cell
        else if(regexp_matches(cell, '[\r\n",#]'), '"', '')
            || replace(spreadsheet_safe(cell), '"', '""')
            || if(regexp_matches(cell, '[\r\n",#]'), '"', '')
    end
