-- Whether a text can be shown unchanged, unless it contains the number that it belongs to: it has plain characters, single spaces, and at most one
-- group of digits, too few for a telephone number. The program decides about any other text.
create or replace temporary macro is_plain_text(shown) as
    length(shown) <= 200
    and regexp_full_match(shown, '[ !#-*,-/:-\[\]-~]*(?:[0-57-9][0-9]{8}|[0-9]{0,8})[ !#-*,-/:-\[\]-~]*')
    and not contains(shown, '  ')
    and not starts_with(shown, ' ')
    and not ends_with(shown, ' ')
