-- An amount of money without its currency sign and spaces.
create or replace temp macro amount_digits(cell) as
    regexp_replace(cell, '^(€|EUR|eur)\s*|\s*(€|EUR|eur)$|,-$', '', 'g')
