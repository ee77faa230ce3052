-- Whether a cell is empty because it says so. Most cells hold no n, which one test shows.
create or replace temp macro says_empty(cell) as
    cell <> '' and regexp_matches(cell, '[Nn]') and cell_text(cell) is null
