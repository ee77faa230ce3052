create or replace temp macro boolean_of(cell) as
    case
        when lower(cell) in ('yes', 'ja', 'true', '1', 'y', 'j') then true
        when lower(cell) in ('no', 'nee', 'false', '0', 'n') then false
        else null
    end
