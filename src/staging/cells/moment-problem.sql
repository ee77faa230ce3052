-- The problem of a moment. `first_offset`, `last_offset`: those of the clock, if there is such a local time; they differ if it occurs twice. `day_only`: the
-- problem to report for a day without a time.
create or replace temp macro moment_problem(cell, cell_text, is_far, wall, width, named_offset, first_offset, last_offset, day_only, repair) as
    case
        when cell is null then null
        when is_far then 'repaired:far-day'
        when wall is null then unread_problem(cell, false, moment_reason(cell_text))
        when width is null then day_only
        when named_offset is null and first_offset is null then 'emptied:nonexistent-local-time'
        when named_offset is null and first_offset <> last_offset then 'noted:hour-exists-twice'
        else repair
    end
