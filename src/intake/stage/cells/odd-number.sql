-- Whether a cell holds no number in a notation that the database reads by itself: read-number.ts reads it, or it is none.
create or replace temp macro is_odd_number(cell) as
    plain_number(cell) is null and number_without_plus(cell) is null
