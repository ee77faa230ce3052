-- The words that databases write for an empty cell: NULL, \N and (null), in any case.
create or replace temp macro is_empty_word(cell) as
    length(cell) in (2, 4, 6) and lower(cell) in ('null', '\n', '(null)')
