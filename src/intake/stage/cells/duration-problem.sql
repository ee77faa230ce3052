-- A fraction may be one of a day (spreadsheets) or of a second; seconds are whole, and none is rounded.
create or replace temp macro duration_problem(cell, is_read) as
    unread_problem(cell, is_read, case when regexp_full_match(cell, '[0-9:]+[.,][0-9]+') then 'ambiguous-duration' else 'invalid-duration' end)
