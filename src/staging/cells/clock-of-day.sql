-- Converts an ISO text that ends in AM or PM, with an hour from 1 to 12, to the 24-hour clock: 12 AM is 00, 12 PM is 12.
create or replace temp macro clock_of_day(text) as
    regexp_extract(text, '^(.*?)[0-9]{2}:[0-9]{2}', 1)
    || lpad(
        cast(
            cast(regexp_extract(text, '([0-9]{2}):[0-9]{2}', 1) as integer) % 12
            + case when regexp_matches(text, '[Pp][.]?[Mm][.]?$') then 12 else 0 end
            as varchar
        ),
        2,
        '0'
    )
    || regexp_extract(text, '[0-9]{2}(:[0-9:.]*[0-9]) [AaPp][.]?[Mm][.]?$', 1)
