-- Spreadsheets count days from 1899-12-30: 46115 is 2026-04-03, and a fraction is the time of day. Only days from 2000 to 2099 count, so that no
-- other number is taken for one. A time in its own cell may be a fraction only; the last half second of a day does not become midnight of the next.
create or replace temp macro moment_text(cell) as
    case
        when substr(cell, 5, 1) = '-' and (length(cell) = 10 or contains(cell, ':')) then cell
        when regexp_full_match(cell, '([0-9]{4}-[0-9]{2}-[0-9]{2}|(3[7-9]|[4-6][0-9])[0-9]{3}) 0[.,][0-9]{1,17}')
            then coalesce(
                cast(
                    coalesce(
                        try_cast(regexp_extract(cell, '^[0-9]{4}-[0-9]{2}-[0-9]{2}') as timestamp),
                        timestamp '1899-12-30 00:00:00' + to_days(try_cast(regexp_extract(cell, '^([0-9]{5}) ', 1) as integer))
                    )
                    + to_seconds(
                        least(cast(round(cast(replace(split_part(cell, ' ', 2), ',', '.') as double) * 86400) as bigint), 86399)
                    )
                    as varchar
                ),
                cell
            )
        when not regexp_full_match(cell, '(3[7-9]|[4-6][0-9])[0-9]{3}( [0-9:]+|[.,][0-9]{1,15})?') then cell
        when regexp_full_match(cell, '[0-9]{5}( .*)?')
            then cast(date '1899-12-30' + cast(left(cell, 5) as integer) as varchar) || substr(cell, 6)
        else cast(
            timestamp '1899-12-30 00:00:00'
            + to_seconds(cast(round(cast(replace(cell, ',', '.') as double) * 86400) as bigint))
            as varchar
        )
    end
