-- The digits of a text, in any script and with anything between them.
create or replace temp macro digits_of(written) as
regexp_replace(plain_digits(written), '[^0-9]', '', 'g')
