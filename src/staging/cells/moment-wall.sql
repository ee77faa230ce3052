-- The local clock time; null if the text is not such a time or the day does not exist. Digits of a second after the sixth are dropped. Most texts are in the
-- database's own notation: writing them back and comparing is faster than a pattern.
create or replace temp macro moment_wall(text) as
    case
        when strlen(text) = 19 and cast(try_cast(text as timestamp) as varchar) = text then try_cast(text as timestamp)
        when regexp_full_match(text, '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]') then try_cast(text as timestamp)
        when regexp_full_match(text, '[0-9]{4}-[0-9]{2}-[0-9]{2}') then try_cast(text as timestamp)
        when regexp_full_match(
            text,
            '[0-9]{4}-[0-9]{2}-[0-9]{2}(T| +)([01]?[0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,12})?)? ?([Zz]|[+-](0[0-9]|1[0-4])(:?[0-5][0-9])?)?'
        )
            then try_cast(
                left(text, 10)
                || ' '
                || lpad(regexp_extract(text, '[T ] *([0-9]{1,2}):', 1), 2, '0')
                || regexp_extract(text, '[T ] *[0-9]{1,2}(:[0-9]{2})', 1)
                || coalesce(nullif(replace(regexp_extract(text, '[T ] *[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,6})?)', 1), ',', '.'), ''), ':00')
                as timestamp
            )
        else null
    end
