-- Whether a text is shown as it is, unless it holds the number that it belongs to: plain signs with single spaces, and in it one group of digits at most, too few for a telephone number. For any other text the program decides.
create or replace temporary macro is_plain_text(shown) as
    length(shown) <= 200
    and regexp_full_match(shown, '[ !#-*,-/:-\[\]-~]*(?:[0-57-9][0-9]{8}|[0-9]{0,8})[ !#-*,-/:-\[\]-~]*')
    and not contains(shown, '  ')
    and not starts_with(shown, ' ')
    and not ends_with(shown, ' ')
