-- A time of a log whose clock is UTC, with the mark for it if it names no offset itself; any other cell as it is.
create or replace temp macro with_utc_mark(cell) as
    case
        when regexp_full_match(cell, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?') then replace(cell, 'T', ' ') || 'Z'
        else cell
    end
