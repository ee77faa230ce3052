create or replace temp macro text_problem(cell, text) as
    case
        when cell is not distinct from text then null
        when is_spreadsheet_error(cell) then 'emptied:spreadsheet-error'
        when text is null and has_lost_digits(cell) then 'emptied:lost-digits'
        when text is null and not has_control_characters(cell) then 'emptied:invisible-character'
        when text is null then 'emptied:control-character'
        when has_control_characters(cell) then 'repaired:control-characters-removed'
        when regexp_matches(cell, '[\n\r]') then 'noted:line-break'
    end
