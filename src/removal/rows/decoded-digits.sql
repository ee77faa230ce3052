-- The place of an element is told from 2 on: the first is the text itself.
-- Replaces digits that programs write as `&#48;`, `%30` or `\u0030`, and then what they write so between digits.
create or replace temp macro decoded_digits(written) as
case
    when regexp_matches(written, '[&%\\]') then regexp_replace(
        list_reduce(
            list_prepend(written, string_split(getvariable('encoded_digits'), ' ')),
            lambda text, encoded, place: regexp_replace(text, encoded, cast(place - 2 as varchar), 'g')
        ),
        getvariable('encoded_between'),
        ' ',
        'g'
    )
    else written
end
