-- Whether a text only says that there is something, or that there is not, and names nothing: a yes or no, fewer than three letters or digits, or a word
-- such as "aanwezig".
create or replace temp macro is_bare_claim(text) as
    boolean_of(text) is not null
    or length(regexp_replace(text, '[^\p{L}\p{N}]', '', 'g')) < 3
    or list_contains(
        ['onbekend', 'unknown', 'nvt', 'n.v.t.', 'geen', 'none', 'aanwezig', 'present', 'akkoord', 'ok', 'oke'],
        lower(text)
    )
