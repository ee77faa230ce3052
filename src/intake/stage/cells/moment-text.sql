-- Spreadsheets count days from 1899-12-30: 46115 is 2026-04-03, a fraction is the time of day. Only days from 2000 to 2099, so that no other number is one.
create or replace temp macro moment_text(cell) as
    case
        when substr(cell, 5, 1) = '-' or not regexp_full_match(cell, '(3[7-9]|[4-6][0-9])[0-9]{3}( [0-9:]+|[.,][0-9]{1,15})?') then cell
        when regexp_full_match(cell, '[0-9]{5}( .*)?')
            then cast(date '1899-12-30' + cast(left(cell, 5) as integer) as varchar) || substr(cell, 6)
        else cast(
            timestamp '1899-12-30 00:00:00'
            + to_seconds(cast(round(cast(replace(cell, ',', '.') as double) * 86400) as bigint))
            as varchar
        )
    end
