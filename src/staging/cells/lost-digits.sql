-- A long number as a spreadsheet shows it, `1.23457E+15`: many ids share that text, and nobody can say which one it was.
create or replace temp macro has_lost_digits(cell) as
    contains(cell, '+') and regexp_full_match(trim(cell), '[0-9]([.,][0-9]+)?[Ee]\+[0-9]{1,3}')
