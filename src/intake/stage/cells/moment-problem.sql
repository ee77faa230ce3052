-- The problem of a moment. `day_only`: the problem to report for a day without a time; `lacks_offset`, `is_twice`: there is no such local time, or it occurs
-- twice.
create or replace temp macro moment_problem(cell, cell_text, wall, is_far, is_day, day_only, lacks_offset, is_twice, repair) as
    case
        when cell is null then null
        when is_far then 'repaired:far-day'
        when wall is null then unread_problem(cell, false, moment_reason(cell_text))
        when is_day then day_only
        when lacks_offset then 'emptied:nonexistent-local-time'
        when is_twice then 'noted:hour-exists-twice'
        else repair
    end
