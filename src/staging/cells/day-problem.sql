-- The problem of a day. `wall`: its wall time, if there is a plausible one; `is_far`: it is a far day that means an open start or end.
create or replace temp macro day_problem(cell, cell_text, wall, is_far, repair) as
    case
        when is_far then 'repaired:far-day'
        when cell is not null and wall is null then unread_problem(cell, false, moment_reason(cell_text))
        else repair
    end
