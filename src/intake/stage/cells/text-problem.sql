create or replace temp macro text_problem(cell) as
    case
        when cell is null or not has_control_characters(cell) then null
        when text_of(cell) is null then 'emptied:control-character'
        else 'repaired:control-characters-removed'
    end
