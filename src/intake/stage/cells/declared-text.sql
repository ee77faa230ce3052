-- A cell in a declared notation as ISO text: its parts put in order, each with a zero before it, and the zeros taken off that are one too many.
create or replace temp macro declared_text(cell, shape, iso) as
    regexp_replace(regexp_replace(cell, '^(?:' || shape || ')$', iso), '(^|[- :])0([0-9]{2})', '\1\2', 'g')
