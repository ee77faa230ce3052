-- A fraction may be part of a day (spreadsheets) or of a second; durations are whole seconds, and none is rounded. A clock is read only if the source
-- declares one.
create or replace temp macro duration_problem(cell, is_read) as
    unread_problem(
        cell,
        is_read,
        case
            when regexp_full_match(cell, '[0-9:]+[.,][0-9]+') then 'ambiguous-duration'
            when regexp_full_match(cell, '[0-9]{1,4}:[0-5][0-9]|[0-9]{1,3}:[0-5][0-9]:[0-5][0-9]') then 'clock-duration'
            else 'invalid-duration'
        end
    )
