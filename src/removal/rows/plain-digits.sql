-- A text with plain digits, as src/model/number-notations.ts says: instead of those of other scripts and shapes, which a text of single-byte characters lacks,
-- and of those that programs write as `&#48;`. What they write so between digits becomes a blank.
create or replace temp macro plain_digits(written) as
case
    when strlen(written) = length(written) then decoded_digits(written)
    else translate(
        decoded_digits(written),
        getvariable('written_digits'),
        repeat('0123456789', length(getvariable('written_digits')) // 10)
    )
end
