-- A text as a cell of a CSV that no spreadsheet runs, with quotes around it where there must be, as the database puts them. Most texts need neither, and one look tells.
create or replace temporary macro csv_cell(cell) as
    case
        when not regexp_matches(cell, '^[=+\-@\t\r]|[;\t\r\n",#]') then cell
        when regexp_matches(cell, '[\r\n",#]') then '"' || replace(spreadsheet_safe(cell), '"', '""') || '"'
        else spreadsheet_safe(cell)
    end
