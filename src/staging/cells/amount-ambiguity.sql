-- Three digits after the only separator: thousands or a fraction. After a leading zero they can only be a fraction.
create or replace temp macro is_ambiguous_amount(cell) as
    regexp_full_match(amount_digits(cell), '-?[1-9][0-9]{0,2}[.,][0-9]{3}')
