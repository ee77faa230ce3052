-- Whether the database cannot read the cell as a number by itself: then read-number.ts reads it, or it is no number.
create or replace temp macro is_odd_number(cell) as
    plain_number(cell) is null and number_without_plus(cell) is null
