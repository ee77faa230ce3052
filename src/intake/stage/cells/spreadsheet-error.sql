-- What a spreadsheet writes where a formula failed, in English or Dutch; it is the value of nothing.
create or replace temp macro is_spreadsheet_error(cell) as
    left(cell, 1) = '#'
    and cell in (
        '#N/A', '#N/B', '#VALUE!', '#WAARDE!', '#REF!', '#VERW!', '#DIV/0!', '#DEEL/0!', '#NAME?', '#NAAM?', '#NULL!', '#LEEG!', '#NUM!', '#GETAL!',
        '#SPILL!', '#OVERLOPEN!', '#CALC!', '#BEREKENEN!', '#GETTING_DATA', '#GEGEVENS_OPHALEN', '#BLOCKED!', '#CONNECT!', '#FIELD!', '#UNKNOWN!'
    )
