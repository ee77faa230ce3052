-- The digits of a text, however they are written and whatever stands between them.
create or replace temp macro digits_of(written) as
regexp_replace(plain_digits(written), '[^0-9]', '', 'g')
