-- A time of a log whose times are UTC, whether it says so or not, as a timestamp; null for a cell in another notation.
create or replace temp macro utc_clock(cell) as
    case
        when regexp_full_match(cell, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z?')
            then try_cast(replace(rtrim(cell, 'Z'), 'T', ' ') as timestamp)
    end
