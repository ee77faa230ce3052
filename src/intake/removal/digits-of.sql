-- The digits of a text, whatever stands between them.
create or replace temp macro digits_of(written) as
regexp_replace(written, '[^0-9]', '', 'g')
