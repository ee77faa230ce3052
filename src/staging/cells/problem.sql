-- The problem of an unreadable cell that is not empty.
create or replace temp macro unread_problem(cell, is_read, reason) as
    case
        when cell is null or is_read then null
        when is_spreadsheet_error(cell) then 'emptied:spreadsheet-error'
        when has_control_characters(cell) then 'emptied:control-character'
        else 'emptied:' || reason
    end
