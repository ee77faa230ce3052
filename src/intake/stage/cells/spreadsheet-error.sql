-- What a spreadsheet writes where a formula failed, in English or Dutch; it is the value of nothing.
-- A list, not `in (...)`: the database would join a table of the words to every row, for each column.
create or replace temp macro is_spreadsheet_error(cell) as
    left(cell, 1) = '#'
    and list_contains(
        [
            '#N/A', '#N/B', '#VALUE!', '#WAARDE!', '#REF!', '#VERW!', '#DIV/0!', '#DEEL/0!', '#NAME?', '#NAAM?', '#NULL!', '#LEEG!', '#NUM!', '#GETAL!',
            '#SPILL!', '#OVERLOPEN!', '#CALC!', '#BEREKENEN!', '#GETTING_DATA', '#GEGEVENS_OPHALEN', '#BLOCKED!', '#CONNECT!', '#FIELD!', '#UNKNOWN!'
        ],
        cell
    )
