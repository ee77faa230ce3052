create or replace temp macro boolean_of(cell) as
    case
        when list_contains(['yes', 'ja', 'true', '1', '1.0', 'y', 'j'], lower(cell)) then true
        when list_contains(['no', 'nee', 'false', '0', '0.0', 'n'], lower(cell)) then false
        else null
    end
