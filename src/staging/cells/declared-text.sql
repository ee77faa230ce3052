-- A cell in a declared notation as ISO text: puts its parts in order, pads each with a zero, and removes surplus zeros.
create or replace temp macro declared_text(cell, shape, iso) as
    regexp_replace(regexp_replace(cell, '^(?:' || shape || ')$', iso), '(^|[- :])0([0-9]{2})', '\1\2', 'g')
