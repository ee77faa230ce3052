-- A time as it is compared between files: a year that comes first may have `-` or `/` behind it, a day a space or a T, and a second a fraction of nothing.
create or replace temp macro tie_time(written) as
    case
        when regexp_full_match(written, '[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}.*')
            then replace(left(written, 10), '/', '-') || ' ' || regexp_replace(substr(written, 12), '[.]0+(Z|[-+].*)?$', '\1')
        else written
    end
