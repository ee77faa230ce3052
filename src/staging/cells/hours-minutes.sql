-- Whole seconds from h:mm, or from h:mm:ss if a cell does have seconds.
create or replace temp macro hours_minutes_of(cell) as
    case
        when regexp_full_match(cell, '[0-9]{1,3}:[0-5][0-9]')
            then cast(split_part(cell, ':', 1) as bigint) * 3600 + cast(split_part(cell, ':', 2) as bigint) * 60
        when regexp_full_match(cell, '[0-9]{1,3}:[0-5][0-9]:[0-5][0-9]([.,]0+)?') then clock_duration_of(cell)
    end
