-- Whole seconds, m:ss or h:mm:ss; only zeros may follow a decimal mark.
create or replace temp macro clock_duration_of(cell) as
    case
        when regexp_full_match(cell, '[0-9]{1,4}:[0-5][0-9]([.,]0+)?')
            then cast(split_part(cell, ':', 1) as bigint) * 60 + cast(left(split_part(cell, ':', 2), 2) as bigint)
        when regexp_full_match(cell, '[0-9]{1,3}:[0-5][0-9]:[0-5][0-9]([.,]0+)?')
            then cast(split_part(cell, ':', 1) as bigint) * 3600
                + cast(split_part(cell, ':', 2) as bigint) * 60
                + cast(left(split_part(cell, ':', 3), 2) as bigint)
        else duration_of(cell)
    end
