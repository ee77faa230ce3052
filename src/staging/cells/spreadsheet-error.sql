-- The text that a spreadsheet shows for a failed formula, in English or Dutch: never a value. A list, not `in (...)`: for that, the database would join a table
-- of the words to every row, once per column.
create or replace temp macro is_spreadsheet_error(cell) as
    left(cell, 1) = '#'
    and list_contains(
        [
            '#N/A', '#N/B', '#VALUE!', '#WAARDE!', '#REF!', '#VERW!', '#DIV/0!', '#DEEL/0!', '#NAME?', '#NAAM?', '#NULL!', '#LEEG!', '#NUM!', '#GETAL!',
            '#SPILL!', '#OVERLOPEN!', '#CALC!', '#BEREKENEN!', '#GETTING_DATA', '#GEGEVENS_OPHALEN', '#BLOCKED!', '#CONNECT!', '#FIELD!', '#UNKNOWN!'
        ],
        cell
    )
